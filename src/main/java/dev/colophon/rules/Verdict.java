package dev.colophon.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a sign-off says. */
public enum Verdict {
    APPROVE("approve"),
    REQUEST_CHANGES("request-changes");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The name in API and events. */
    public String code() {
        return code;
    }

    /** The verdict of that name. */
    public static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}
