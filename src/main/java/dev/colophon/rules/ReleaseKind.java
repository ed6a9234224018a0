package dev.colophon.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a release is to the reader. */
public enum ReleaseKind {
    FIRST("first"),
    UPDATE("update"),
    /** Nothing a reader could hold on to changed: no number, name, quote or negation. */
    MINOR("minor"),
    CORRECTION("correction"),
    CLARIFICATION("clarification"),
    RETRACTION("retraction");

    private final String code;

    ReleaseKind(String code) {
        this.code = code;
    }

    /** The name in API and events. */
    public String code() {
        return code;
    }

    /** The kind of that name. */
    public static Optional<ReleaseKind> ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    /** Whether the reader is told in public what changed. */
    public boolean demandsPublicNote() {
        return this == CORRECTION || this == CLARIFICATION || this == RETRACTION;
    }
}
