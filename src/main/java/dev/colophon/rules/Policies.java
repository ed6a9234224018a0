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
            List.of("number-differs", "model-chatter"),
            false,
            24,
            "I have read what is on screen and answer for it.",
            List.of(),
            false,
            false);

    private Policies() {}

    /**
     * One approval by somebody else, one of them against the source; what reads the same keeps its sign-off; reviewers and
     * chiefs release; a number that differs from the
     * source and a model's chatter block.
     */
    public static Policy standard() {
        return STANDARD;
    }
}
