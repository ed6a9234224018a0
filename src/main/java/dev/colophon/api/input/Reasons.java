package dev.colophon.api.input;

import org.jspecify.annotations.Nullable;

/** Reasons and notes that persons write. */
public final class Reasons {
    /** Several paragraphs. */
    public static final int LENGTH = 10_000;

    /** The ground of an erasure: a paragraph of a law, or of the house's own rules. */
    public static final int GROUND = 300;

    private Reasons() {}

    /** A reason that must be given. */
    public static String required(@Nullable String reason) {
        Problems problems = new Problems();
        String text = problems.required(reason, "/reason", LENGTH);
        problems.check();
        return text;
    }

    /** A reason that may be given. */
    public static @Nullable String optional(@Nullable String reason) {
        Problems problems = new Problems();
        String text = problems.text(reason, "/reason", LENGTH);
        problems.check();
        return text;
    }
}
