package dev.colophon.rules;

import dev.colophon.act.Document.Policy;
import java.util.List;

/** The policy a desk begins with. */
public final class Policies {
    private static final Policy STANDARD = new Policy(
            "standard/1",
            "Standard: one sign-off by somebody else",
            1,
            true,
            false,
            List.of("equal", "format", "split-merge"),
            List.of(Office.REVIEWER, Office.CHIEF),
            List.of("number-differs"),
            false,
            24,
            "I have read this text against its source and take responsibility for having checked it.");

    private Policies() {}

    /**
     * One approval by somebody else, one of them against the source; what reads the same keeps its sign-off; reviewers and
     * chiefs release; a number that differs from the source blocks.
     */
    public static Policy standard() {
        return STANDARD;
    }
}
