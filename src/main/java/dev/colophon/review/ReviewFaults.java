package dev.colophon.review;

import dev.colophon.fault.Fault;
import dev.colophon.fault.Fault.Kind;

/** What can be wrong with a sign-off and its like, with words that say what to do. */
final class ReviewFaults {
    private ReviewFaults() {}

    /** The fault of a code that the rules give. */
    static Fault of(String code) {
        return switch (code) {
            case "own-work" ->
                Fault.of(Kind.FORBIDDEN, code, "You alone changed this text: somebody else has to sign it off.");
            case "not-a-reviewer" -> Fault.of(Kind.FORBIDDEN, code, "This takes a reviewer or a chief of the desk.");
            case "key-moved" ->
                Fault.of(Kind.CONFLICT, code, "The paragraph is not what you were shown any more. Look at it again.");
            case "paragraph-erased" -> Fault.of(Kind.CONFLICT, code, "The text was erased: there is nothing to sign.");
            case "passkey-required" ->
                Fault.of(
                        Kind.FORBIDDEN,
                        code,
                        "Here your own passkey signs what you approve. Let it answer; if you have none, add one in your"
                                + " settings.");
            case "statement-moved" ->
                Fault.of(
                        Kind.CONFLICT,
                        code,
                        "Something changed since your passkey signed. Look again, and sign again.");
            case "no-open-veto" -> Fault.of(Kind.CONFLICT, code, "This request for changes is not open there.");
            case "text-unchanged" ->
                Fault.of(Kind.CONFLICT, code, "The text is still the one that changes were requested for.");
            default -> Fault.of(Kind.INVALID, code, "This paragraph is not signed.");
        };
    }

    static void unless(boolean holds, String code) {
        if (!holds) {
            throw of(code);
        }
    }

    static Fault notShown() {
        return Fault.of(
                Kind.INVALID, "not-shown", "A sign-off needs the statement that a person was shown these texts.");
    }

    static Fault notAChief() {
        return Fault.of(Kind.FORBIDDEN, "not-a-chief", "This takes a chief of the desk.");
    }

    static Fault signOffNotFound() {
        return Fault.of(Kind.NOT_FOUND, "sign-off-not-found", "There is no such sign-off of this article.");
    }

    static Fault findingNotFound() {
        return Fault.of(Kind.NOT_FOUND, "finding-not-found", "No check says this of the present text.");
    }

    static Fault tooManyComments(int most) {
        return Fault.of(Kind.INVALID, "too-many-comments", "An article has at most " + most + " comments.");
    }

    static Fault invalid(String code, String pointer, String detail) {
        return Fault.of(Kind.INVALID, code, detail).at(pointer, detail);
    }

    /** A reason is part of the record: it may not be empty. */
    static String reason(String reason) {
        if (reason.isBlank()) {
            throw invalid("reason-required", "/reason", "Say why.");
        }
        return reason;
    }
}
