package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The cheapest way to cut a text and its translation into beads of paragraphs, up to three to one; used once. */
final class Beads {
    private static final int[][] SHAPES = {{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 0}, {0, 1}};
    /** What a shape costs beside what its texts tell, from how rarely each happens. */
    private static final double[] PRIORS = {0, 2.6, 2.6, 4.2, 4.2, 4.5, 4.5};

    private static final double OTHER_ROLE = 6;
    private static final double ANCHOR = 1.5;

    private final List<Paragraph> source;
    private final List<Paragraph> target;
    private final double ratio;
    private final SharedAnchors anchors;
    /** How many characters stand before a paragraph. */
    private final int[] sourceLengths;

    private final int[] targetLengths;

    Beads(List<Paragraph> source, List<Paragraph> target, double ratio) {
        this.source = source;
        this.target = target;
        this.ratio = ratio;
        this.anchors = new SharedAnchors(source, target);
        this.sourceLengths = lengths(source);
        this.targetLengths = lengths(target);
    }

    List<Link> links() {
        double[][] cost = new double[source.size() + 1][target.size() + 1];
        byte[][] shape = new byte[source.size() + 1][target.size() + 1];
        for (int i = 0; i <= source.size(); i++) {
            for (int j = 0; j <= target.size(); j++) {
                cheapest(cost, shape, i, j);
            }
        }
        Deque<Link> links = new ArrayDeque<>();
        int i = source.size();
        int j = target.size();
        while (i + j > 0) {
            int[] taken = SHAPES[shape[i][j]];
            links.addFirst(link(i - taken[0], i, j - taken[1], j));
            i -= taken[0];
            j -= taken[1];
        }
        return new ArrayList<>(links);
    }

    private void cheapest(double[][] cost, byte[][] shape, int i, int j) {
        if (i + j == 0) {
            return;
        }
        cost[i][j] = Double.MAX_VALUE;
        for (byte s = 0; s < SHAPES.length; s++) {
            int p = i - SHAPES[s][0];
            int q = j - SHAPES[s][1];
            if (p >= 0 && q >= 0) {
                double sum = cost[p][q] + PRIORS[s] + distance(p, i, q, j);
                if (sum < cost[i][j]) {
                    cost[i][j] = sum;
                    shape[i][j] = s;
                }
            }
        }
    }

    private static Link link(int i, int iEnd, int j, int jEnd) {
        return new Link(range(i, iEnd), range(j, jEnd), false, i < iEnd && j < jEnd ? 1 : 0, false);
    }

    private static List<Integer> range(int start, int end) {
        List<Integer> range = new ArrayList<>();
        for (int p = start; p < end; p++) {
            range.add(p);
        }
        return range;
    }

    /** How badly a bead fits: lengths that disagree, roles that differ, anchors that are missing; less for shared ones. */
    private double distance(int i, int iEnd, int j, int jEnd) {
        if (i == iEnd || j == jEnd) {
            return 0;
        }
        double expected = (sourceLengths[iEnd] - sourceLengths[i]) * ratio;
        double real = targetLengths[jEnd] - targetLengths[j];
        double deviation = Math.abs(real - expected) / Math.sqrt(6.8 * (expected + real) / 2 + 1);
        return Math.min(8, deviation) + roles(i, iEnd, j, jEnd) - ANCHOR * anchors.between(i, iEnd, j, jEnd);
    }

    private double roles(int i, int iEnd, int j, int jEnd) {
        double cost = 0;
        for (int p = i; p < iEnd; p++) {
            for (int q = j; q < jEnd; q++) {
                boolean media =
                        (source.get(p).role() == Role.MEDIA) != (target.get(q).role() == Role.MEDIA);
                boolean joinedMedia = source.get(p).role() == Role.MEDIA && iEnd - i + jEnd - j > 2;
                cost += media || joinedMedia
                        ? 1000
                        : source.get(p).role() == target.get(q).role() ? 0 : OTHER_ROLE;
            }
        }
        return cost;
    }

    private static int[] lengths(List<Paragraph> paragraphs) {
        int[] lengths = new int[paragraphs.size() + 1];
        for (int p = 0; p < paragraphs.size(); p++) {
            lengths[p + 1] = lengths[p] + paragraphs.get(p).text().length();
        }
        return lengths;
    }
}
