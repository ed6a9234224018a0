package dev.colophon.diff;

/** Matches two token sequences: what is equal at both ends is taken first, the rest is searched. */
final class Matching {
    private Matching() {}

    /** The matching blocks, ascending. */
    static Blocks of(Sequence a, Sequence b) {
        Blocks blocks = new Blocks();
        int head = 0;
        int least = Math.min(a.size(), b.size());
        while (head < least && a.ids()[head] == b.ids()[head]) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && a.ids()[a.size() - 1 - tail] == b.ids()[b.size() - 1 - tail]) {
            tail++;
        }
        blocks.add(0, 0, head);
        Wavefront.match(a, b, head, a.size() - tail, head, b.size() - tail, blocks);
        blocks.add(a.size() - tail, b.size() - tail, tail);
        return blocks;
    }
}
