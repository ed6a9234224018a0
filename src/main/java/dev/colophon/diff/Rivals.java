package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells whether two linked paragraphs have a rival: one near by that would have fitted as well. */
final class Rivals {
    private static final double AS_GOOD = .05;
    /** Paragraphs further away are no rivals: an editor would not take one for the other. */
    private static final int NEIGHBOURHOOD = 50;
    /** A link whose texts have so little in common rests on its place, not on them. */
    private static final double LEAST = .2;

    private final List<int[]> from;
    private final List<int[]> to;
    private final double[] fromHeld;
    private final double[] toHeld;

    Rivals(List<Paragraph> from, List<Paragraph> to) {
        Vocabulary vocabulary = Vocabulary.folding(1024);
        this.from = bags(from, vocabulary);
        this.to = bags(to, vocabulary);
        this.fromHeld = new double[from.size()];
        this.toHeld = new double[to.size()];
    }

    private static List<int[]> bags(List<Paragraph> paragraphs, Vocabulary vocabulary) {
        List<int[]> bags = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int[] bag = vocabulary.number(Tokens.of(paragraph.text()));
            Arrays.sort(bag);
            bags.add(bag);
        }
        return bags;
    }

    /** Notes that paragraphs are linked, and how similar they are. */
    void hold(Iterable<Integer> left, Iterable<Integer> right, double similarity) {
        left.forEach(i -> fromHeld[i] = similarity);
        right.forEach(j -> toHeld[j] = similarity);
    }

    /** Whether another paragraph near by that is linked worse, or not, fits either of two linked ones as well. */
    boolean isContested(int i, int j, double similarity) {
        return similarity >= LEAST
                && (fits(from, i, to.get(j), similarity, fromHeld) || fits(to, j, from.get(i), similarity, toHeld));
    }

    private static boolean fits(List<int[]> side, int self, int[] other, double similarity, double[] held) {
        if (other.length == 0) {
            return false;
        }
        int end = Math.min(side.size(), self + NEIGHBOURHOOD + 1);
        for (int p = Math.max(0, self - NEIGHBOURHOOD); p < end; p++) {
            boolean isRival = p != self && held[p] < similarity - AS_GOOD;
            if (isRival && Similarity.ofBags(side.get(p), other) >= similarity - AS_GOOD) {
                return true;
            }
        }
        return false;
    }
}
