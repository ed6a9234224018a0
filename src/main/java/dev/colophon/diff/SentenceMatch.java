package dev.colophon.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches sentences one to one: the surest pairs first, then those that their matched neighbours vouch for, then what lies
 * alone between two matched neighbours.
 */
final class SentenceMatch {
    private static final double[] THRESHOLDS = {.55, .36, .27, .22};
    private static final double NEIGHBOUR = .14;
    private static final double LEAST = .05;
    private static final int OPEN = -1;

    private final Units from;
    private final Units to;
    private final Resemblance resemblance;
    private final int[] toOf;
    private final int[] fromOf;

    SentenceMatch(Units from, Units to, Resemblance resemblance) {
        this.from = from;
        this.to = to;
        this.resemblance = resemblance;
        this.toOf = new int[from.size()];
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
            if (pass >= 2) {
                fillLoneGaps();
            }
        }
        return toOf;
    }

    private record Candidate(int i, int j, double score) {}

    private List<Candidate> candidates(double threshold) {
        List<Candidate> candidates = new ArrayList<>();
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

    private double score(int i, int j) {
        double similarity = resemblance.similarity(i, j);
        if (from.role(i) != to.role(j)) {
            similarity = similarity < .8 ? similarity * .6 : similarity;
        }
        if (similarity < LEAST) {
            return 0;
        }
        return similarity + (neighbours(i, j, -1) ? NEIGHBOUR : 0) + (neighbours(i, j, 1) ? NEIGHBOUR : 0);
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
            int before = i > 0 ? toOf[i - 1] : -1;
            int after = i + 1 < toOf.length ? toOf[i + 1] : fromOf.length;
            boolean known = (i == 0 || before != OPEN) && (i + 1 == toOf.length || after != OPEN);
            if (toOf[i] == OPEN && known && after == before + 2 && fromOf[before + 1] == OPEN) {
                if (from.role(i) == to.role(before + 1)) {
                    match(i, before + 1);
                }
            }
        }
    }

    private void match(int i, int j) {
        toOf[i] = j;
        fromOf[j] = i;
    }
}
