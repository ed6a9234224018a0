package dev.colophon.diff;

/**
 * How plausible it is that two sentences correspond, by themselves: what they share, less where another sentence shares as
 * much, and less far from where the sentence would stand if nothing had moved.
 */
final class Plausibility {
    private static final double LEAST = .05;
    /** Across roles less is believed, unless the sentences are nearly the same. */
    private static final double OTHER_ROLE = .6;

    private static final double NEARLY_SAME = .8;
    /** How much a lead over the next best counts, and how large a lead may count. */
    private static final double LEAD = .3;

    private static final double LARGEST_LEAD = .3;
    /** Sentences this far away are as likely as the next one; beyond, likelihood falls with the logarithm. */
    private static final double NEAR = 33;

    private static final double FAR = .2;

    private final Units from;
    private final Units to;
    private final Resemblance resemblance;
    /** By sentence: how much its best and its second best counterpart resemble it. */
    private final double[][] ofFrom;

    private final double[][] ofTo;

    Plausibility(Units from, Units to, Resemblance resemblance) {
        this.from = from;
        this.to = to;
        this.resemblance = resemblance;
        this.ofFrom = new double[from.size()][2];
        this.ofTo = new double[to.size()][2];
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                double similarity = resemblance.similarity(i, j);
                note(ofFrom[i], similarity);
                note(ofTo[j], similarity);
            }
        }
    }

    private static void note(double[] best, double similarity) {
        if (similarity > best[0]) {
            best[1] = best[0];
            best[0] = similarity;
        } else {
            best[1] = Math.max(best[1], similarity);
        }
    }

    /** Up to 1 and a lead; 0 where they share next to nothing. */
    double of(int i, int j) {
        double raw = resemblance.similarity(i, j);
        boolean otherRole = from.role(i) != to.role(j) && raw < NEARLY_SAME;
        double similarity = otherRole ? raw * OTHER_ROLE : raw;
        if (similarity < LEAST) {
            return 0;
        }
        double lead = similarity - Math.max(rival(ofFrom[i], raw), rival(ofTo[j], raw));
        double bounded = Math.max(-LARGEST_LEAD, Math.min(LARGEST_LEAD, lead));
        return similarity + LEAD * bounded - FAR * distance(i, j);
    }

    private static double rival(double[] best, double similarity) {
        return best[0] == similarity ? best[1] : best[0];
    }

    private double distance(int i, int j) {
        double apart = Math.abs((double) i / from.size() - (double) j / to.size());
        return Math.max(0, Math.log((1 + apart * Math.max(from.size(), to.size())) / NEAR));
    }
}
