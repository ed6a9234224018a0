package dev.colophon.rules;

import java.util.Arrays;
import java.util.Optional;

/** Where an article is on its way, derived from its record. */
public enum Stage {
    /** No target version. */
    DRAFT("draft"),
    IN_REVIEW("in-review"),
    /** Nothing blocks a release. */
    READY("ready"),
    RELEASED("released"),
    /** Released, and what would be released now differs. */
    CORRECTING("correcting"),
    RETRACTED("retracted"),
    SOURCE_WITHDRAWN("source-withdrawn");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The name in the API. */
    public String code() {
        return code;
    }

    /** The stage of that name. */
    public static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
