package dev.colophon.release;

import dev.colophon.fault.Fault;
import dev.colophon.fault.Fault.Kind;
import dev.colophon.rules.ReleaseKind;
import java.util.List;

/** How releasing fails. */
final class ReleaseFaults {
    private ReleaseFaults() {}

    static Fault articleNotFound() {
        return Fault.of(Kind.NOT_FOUND, "article-not-found", "There is no article at this address.");
    }

    static Fault releaseNotFound() {
        return Fault.of(Kind.NOT_FOUND, "release-not-found", "This article has no such release.");
    }

    static Fault erased() {
        return Fault.of(
                Kind.GONE, "release-erased", "A paragraph of this release was erased; a correction takes its place.");
    }

    static Fault notAReleaser() {
        return Fault.of(
                Kind.FORBIDDEN,
                "not-a-releaser",
                "Only a person with a role that the desk's policy names may release.");
    }

    static Fault notAChief(String what) {
        return Fault.of(Kind.FORBIDDEN, "not-a-chief", "Only a chief of the desk may " + what + ".");
    }

    static Fault manifestMoved(String manifest) {
        return Fault.of(
                        Kind.CONFLICT,
                        "manifest-moved",
                        "The article changed since you looked. Look again, then release what you see.")
                .with("manifest", manifest);
    }

    static Fault blocked(List<Blocker> blockers) {
        return Fault.of(
                        Kind.CONFLICT,
                        "release-blocked",
                        "Conditions of release are not met; see blockers. The refusal is on record.")
                .with("blockers", blockers);
    }

    static Fault unknownKind() {
        return Fault.of(
                        Kind.INVALID,
                        "unknown-kind",
                        "A release is first, update, minor, correction or clarification; a retraction has its own address.")
                .at("/kind", "no such kind");
    }

    /** What the rules say against a kind. */
    static Fault refused(String code, ReleaseKind kind) {
        return switch (code) {
            case "public-note-required" -> publicNoteRequired();
            case "minor-changes-facts" -> minorChangesFacts();
            case "not-a-chief" -> notAChief("release as a " + kind.code());
            default ->
                Fault.of(
                                Kind.CONFLICT,
                                code,
                                kind == ReleaseKind.FIRST
                                        ? "The article was released before: this is an update, a minor change, a correction"
                                                + " or a clarification."
                                        : "The article was not released yet: this is the first release.")
                        .at("/kind", "not now");
        };
    }

    static Fault notReleased() {
        return Fault.of(Kind.CONFLICT, "not-released", "The article was not released yet.");
    }

    static Fault retracted() {
        return Fault.of(
                Kind.CONFLICT, "article-retracted", "The article was retracted; nothing more is released of it.");
    }

    static Fault unchanged() {
        return Fault.of(
                Kind.CONFLICT, "nothing-changed", "The newest release says this already. There is nothing to release.");
    }

    private static Fault minorChangesFacts() {
        return Fault.of(
                        Kind.INVALID,
                        "minor-changes-facts",
                        "A minor release leaves every number, name, quote and negation as it was. This is an update or a"
                                + " correction.")
                .at("/kind", "a number, name, quote or negation changed");
    }

    static Fault publicNoteRequired() {
        return Fault.of(
                        Kind.INVALID,
                        "public-note-required",
                        "Say in a public note what was wrong and what is right now; readers see it with its date.")
                .at("/publicNote", "must be given and not be blank");
    }

    static Fault publicNoteNotAllowed() {
        return Fault.of(
                        Kind.INVALID,
                        "public-note-not-allowed",
                        "Only a correction or a clarification has a public note.")
                .at("/publicNote", "not with this kind");
    }

    static Fault reasonRequired(String pointer) {
        return Fault.of(Kind.INVALID, "reason-required", "Give a reason; the record keeps it.")
                .at(pointer, "must be given and not be blank");
    }

    static Fault responsibleEditorRequired() {
        return Fault.of(
                        Kind.INVALID,
                        "responsible-editor-required",
                        "The desk has no responsible editor: name a person who holds editorial responsibility.")
                .at("/responsibleEditor", "must be given");
    }

    static Fault responsibleEditorUnknown() {
        return Fault.of(
                        Kind.INVALID,
                        "responsible-editor-unknown",
                        "The responsible editor is a person with a role at this desk.")
                .at("/responsibleEditor", "no such person at this desk");
    }
}
