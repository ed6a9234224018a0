package dev.colophon.diff;

/**
 * Moves what was only inserted, or only deleted, to where a reader expects its edges: of all places where it reads the same,
 * the one where it is whole sentences, else as far right as it goes.
 */
final class Snap {
    private static final int ENDS_SENTENCE = 2;
    private static final int FOLLOWS_SENTENCE = 1;

    private final Sequence a;
    private final Sequence b;
    private final Blocks blocks;

    private Snap(Sequence a, Sequence b, Blocks blocks) {
        this.a = a;
        this.b = b;
        this.blocks = blocks;
    }

    /** The blocks with the changes between them in their best places. */
    static Blocks snapped(Sequence a, Sequence b, Blocks blocks) {
        return new Snap(a, b, blocks).run();
    }

    private Blocks run() {
        Blocks snapped = new Blocks();
        int shift = 0;
        for (int q = 0; q < blocks.size(); q++) {
            int start = blocks.fromStart(q) + shift;
            int length = blocks.length(q) - shift;
            int next = shiftAfter(q, length);
            snapped.add(start, blocks.toStart(q) + shift, length + next);
            shift = next;
        }
        if (shift < 0) {
            snapped.add(a.size() + shift, b.size() + shift, -shift);
        }
        return snapped;
    }

    /** How far the change after a block moves, where the block has a length to give; negative to the left. */
    private int shiftAfter(int q, int length) {
        boolean last = q + 1 == blocks.size();
        int fromEnd = last ? a.size() : blocks.fromStart(q + 1);
        int toEnd = last ? b.size() : blocks.toStart(q + 1);
        int deleted = fromEnd - blocks.fromEnd(q);
        int inserted = toEnd - blocks.toEnd(q);
        if ((deleted == 0) == (inserted == 0)) {
            return 0;
        }
        // a block keeps a token, so that changes do not run into each other; at either end there is none to run into
        int leftRoom = blocks.fromStart(q) + blocks.toStart(q) == 0 ? length : length - 1;
        int rightRoom = last ? 0 : blocks.length(q + 1) - (isAtEnd(q + 1) ? 0 : 1);
        return deleted > 0
                ? best(a, blocks.fromEnd(q), fromEnd, leftRoom, rightRoom)
                : best(b, blocks.toEnd(q), toEnd, leftRoom, rightRoom);
    }

    private boolean isAtEnd(int q) {
        return blocks.fromEnd(q) == a.size() && blocks.toEnd(q) == b.size();
    }

    private static int best(Sequence side, int start, int end, int leftRoom, int rightRoom) {
        int[] ids = side.ids();
        int right = 0;
        while (right < rightRoom && ids[start + right] == ids[end + right]) {
            right++;
        }
        int best = right;
        int bestScore = score(side, start + right, end + right);
        for (int shift = right - 1; -shift <= leftRoom && ids[start + shift] == ids[end + shift]; shift--) {
            int score = score(side, start + shift, end + shift);
            if (score > bestScore) {
                bestScore = score;
                best = shift;
            }
        }
        return best;
    }

    private static int score(Sequence side, int start, int end) {
        int score = side.isStop(end - 1) ? ENDS_SENTENCE : 0;
        return score + (start == 0 || side.isStop(start - 1) ? FOLLOWS_SENTENCE : 0);
    }
}
