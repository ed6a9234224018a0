package dev.colophon.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches sentences one to one: the surest pairs first, then those that their matched neighbours vouch for, then what lies
 * alone between two matched neighbours.
 */
final class SentenceMatch {
    private static final double[] THRESHOLDS = {.57, .44, .38, .32, .27, .24};
    /** From this pass on, what lies alone between matched neighbours is matched too. */
    private static final int LATE = 3;
    /** What a neighbour on either side adds that is matched with the other's neighbour. */
    private static final double NEIGHBOUR = .18;
    /** What it adds if the pair keeps the order of what is matched before and after. */
    private static final double IN_ORDER = .1;

    private static final int OPEN = -1;

    private final Units from;
    private final Units to;
    private final Plausibility plausibility;
    private final int[] toOf;
    private final int[] fromOf;
    /** By sentence of {@code from}: the match of the last one before it that has one, and of the first one after it. */
    private final int[] before;

    private final int[] after;

    SentenceMatch(Units from, Units to, Plausibility plausibility) {
        this.from = from;
        this.to = to;
        this.plausibility = plausibility;
        this.toOf = new int[from.size()];
        this.before = new int[from.size()];
        this.after = new int[from.size()];
        this.fromOf = new int[to.size()];
        Arrays.fill(toOf, OPEN);
        Arrays.fill(fromOf, OPEN);
    }

    /**
     * The match of each sentence of {@code from}, or -1.
     *
     * @param twins the identical paragraph of each paragraph of {@code from}, or -1
     */
    int[] run(int[] twins) {
        for (int p = 0; p < twins.length; p++) {
            for (int i = from.first(p); twins[p] >= 0 && i < from.first(p + 1); i++) {
                match(i, to.first(twins[p]) + i - from.first(p));
            }
        }
        for (int pass = 0; pass < THRESHOLDS.length; pass++) {
            take(candidates(THRESHOLDS[pass]));
            if (pass >= LATE) {
                fillLoneGaps();
            }
        }
        return toOf;
    }

    private record Candidate(int i, int j, double score) {}

    private List<Candidate> candidates(double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        lookAround();
        for (int i = 0; i < toOf.length; i++) {
            for (int j = 0; toOf[i] == OPEN && j < fromOf.length; j++) {
                double score = fromOf[j] == OPEN ? score(i, j) : 0;
                if (score >= threshold) {
                    candidates.add(new Candidate(i, j, score));
                }
            }
        }
        candidates.sort((p, q) -> Double.compare(q.score, p.score));
        return candidates;
    }

    private void lookAround() {
        int last = -1;
        for (int i = 0; i < toOf.length; i++) {
            before[i] = last;
            last = toOf[i] == OPEN ? last : toOf[i];
        }
        int next = fromOf.length;
        for (int i = toOf.length - 1; i >= 0; i--) {
            after[i] = next;
            next = toOf[i] == OPEN ? next : toOf[i];
        }
    }

    private double score(int i, int j) {
        double alone = plausibility.of(i, j);
        if (alone <= 0) {
            return 0;
        }
        double order = before[i] < j && j < after[i] ? IN_ORDER : 0;
        return alone + order + (neighbours(i, j, -1) ? NEIGHBOUR : 0) + (neighbours(i, j, 1) ? NEIGHBOUR : 0);
    }

    private boolean neighbours(int i, int j, int step) {
        int p = i + step;
        int q = j + step;
        return p >= 0 && p < toOf.length && q >= 0 && q < fromOf.length && toOf[p] == q;
    }

    private void take(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (toOf[candidate.i] == OPEN && fromOf[candidate.j] == OPEN) {
                match(candidate.i, candidate.j);
            }
        }
    }

    private void fillLoneGaps() {
        for (int i = 0; i < toOf.length; i++) {
            int last = i > 0 ? toOf[i - 1] : -1;
            int next = i + 1 < toOf.length ? toOf[i + 1] : fromOf.length;
            boolean known = (i == 0 || last != OPEN) && next != OPEN;
            boolean lone = toOf[i] == OPEN && known && next == last + 2 && fromOf[last + 1] == OPEN;
            if (lone && from.role(i) == to.role(last + 1)) {
                match(i, last + 1);
            }
        }
    }

    private void match(int i, int j) {
        toOf[i] = j;
        fromOf[j] = i;
    }
}
