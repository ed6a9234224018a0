package dev.colophon.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the sentence that holds one which has no match: they were joined, or it was cut from it. */
final class HeldSentences {
    /** How much of a sentence another must hold; {@link #BESIDE} is added where that one is matched with its neighbour. */
    private static final double HELD = .9;

    private static final double BESIDE = .6;
    /** How much more than the next best. */
    private static final double LEAD = .2;
    /** The weight a sentence needs to tell anything. */
    private static final double TELLING = 8;

    private final Resemblance resemblance;
    private final int[] toOf;
    private final int[] fromOf;
    private final List<int[]> pairs = new ArrayList<>();

    private HeldSentences(Resemblance resemblance, int[] toOf, int[] fromOf) {
        this.resemblance = resemblance;
        this.toOf = toOf;
        this.fromOf = fromOf;
    }

    /** Pairs of a sentence and the one that holds it, of {@code from} and of {@code to}. */
    static List<int[]> of(Resemblance resemblance, int[] match, int rightSize) {
        int[] back = new int[rightSize];
        Arrays.fill(back, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                back[match[i]] = i;
            }
        }
        HeldSentences held = new HeldSentences(resemblance, match, back);
        held.find();
        return held.pairs;
    }

    private void find() {
        for (int i = 0; i < toOf.length; i++) {
            int holder = toOf[i] < 0 ? holder(i, true) : -1;
            if (holder >= 0) {
                pairs.add(new int[] {i, holder});
            }
        }
        for (int j = 0; j < fromOf.length; j++) {
            int holder = fromOf[j] < 0 ? holder(j, false) : -1;
            if (holder >= 0) {
                pairs.add(new int[] {holder, j});
            }
        }
    }

    private int holder(int held, boolean forth) {
        int[] match = forth ? toOf : fromOf;
        int count = forth ? fromOf.length : toOf.length;
        int best = -1;
        double most = 0;
        double second = 0;
        for (int other = 0; other < count; other++) {
            double part = forth ? resemblance.containment(held, other) : resemblance.containment(other, held);
            double score = part + (isBeside(held, other, match) ? BESIDE : 0);
            if (score > most) {
                second = most;
                most = score;
                best = other;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean sure = best >= 0 && most > HELD && most - second > LEAD;
        return sure && (forth ? resemblance.lighter(held, best) : resemblance.lighter(best, held)) > TELLING
                ? best
                : -1;
    }

    private static boolean isBeside(int held, int other, int[] match) {
        return held > 0 && match[held - 1] == other || held + 1 < match.length && match[held + 1] == other;
    }
}
