package dev.colophon.translation;

import dev.colophon.fault.Fault;
import dev.colophon.fault.Fault.Kind;

/** How translations fail. */
final class TranslationFaults {
    private TranslationFaults() {}

    static Fault noParagraphs() {
        return Fault.of(Kind.INVALID, "no-paragraphs", "A version has at least one paragraph.")
                .at("/paragraphs", "empty");
    }

    static Fault versionNotFound(String label) {
        return Fault.of(Kind.NOT_FOUND, "version-not-found", "This article has no version " + label + ".");
    }

    static Fault noSuchBase(String pointer) {
        return Fault.of(Kind.INVALID, "no-such-version", "The version named is none of this article's.")
                .at(pointer, "no version of this article");
    }

    static Fault headMoved(String head) {
        return Fault.of(
                        Kind.PRECONDITION_FAILED,
                        "head-moved",
                        "The text was saved by somebody else meanwhile. Take the newest version and put your change on it.")
                .with("head", head);
    }

    static Fault machineTextExists() {
        return Fault.of(
                        Kind.INVALID,
                        "machine-text-exists",
                        "There is a machine version: an edit is based on it, or on an edit of it.")
                .at("/basedOn", "a source version");
    }

    static Fault machineTextWasUsed() {
        return Fault.of(
                        Kind.INVALID,
                        "machine-text-exists",
                        "There is a machine version of this article: nobody can state that none was used.")
                .at("/used", "a machine version is on record");
    }

    static Fault noSuchEditor() {
        return Fault.of(Kind.INVALID, "editor-unknown", "A client names the person whose edit it delivers: an editor.")
                .at("/editedBy", "no editor of this desk");
    }

    static Fault unknownParagraph(String pointer) {
        return Fault.of(Kind.INVALID, "unknown-paragraph", "The paragraph named is none of this article's.")
                .at(pointer, "no paragraph of this article");
    }

    static Fault keyMoved() {
        return Fault.of(
                Kind.CONFLICT, "key-moved", "This paragraph changed since you saw it. Look at it again, then decide.");
    }

    static Fault paragraphNotFound() {
        return Fault.of(Kind.NOT_FOUND, "paragraph-not-found", "The text has no such paragraph.");
    }

    static Fault textTooLong(int longest) {
        return Fault.of(Kind.INVALID, "text-too-long", "A paragraph has at most " + longest + " characters.");
    }

    static Fault notComparable() {
        return Fault.of(
                Kind.INVALID,
                "not-comparable",
                "Compare two source versions or two translations; who wrote its words is told of a translation.");
    }

    static Fault noteRequired() {
        return Fault.of(
                        Kind.INVALID,
                        "note-required",
                        "Say why in a note: a number, name, quotation or negation changes in what somebody else signed.")
                .at("/note", "missing");
    }

    static Fault nothingToRestore() {
        return Fault.of(
                Kind.CONFLICT, "nothing-to-restore", "There is no text of this paragraph to put back. Edit the text.");
    }

    static Fault nothingBefore() {
        return Fault.of(Fault.Kind.CONFLICT, "nothing-before", "There is no paragraph of text before this one.");
    }
}
