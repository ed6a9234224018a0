package dev.colophon.diff;

/** How much work an answer may still take, shared by all its parts; when it is used up, a coarser answer has to do. */
final class Work {
    /** A good tenth of a second; twenty long paragraphs, much reworked, take a fiftieth of it. */
    private static final long MOST = 50_000_000;

    private long left = MOST;

    /** Takes some, in stretches of 64 cells of a table. */
    void spend(long cells) {
        left -= cells;
    }

    boolean isUsedUp() {
        return left < 0;
    }
}
