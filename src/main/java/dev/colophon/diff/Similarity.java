package dev.colophon.diff;

import dev.colophon.text.Tokens;

/** How much of two texts is the same, whatever the order: shared tokens as a part of all. */
final class Similarity {
    private Similarity() {}

    /** From 0 to 1; 1 for equal texts, empty ones too. */
    static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Tokens from = Tokens.of(a);
        Tokens to = Tokens.of(b);
        if (from.size() + to.size() == 0) {
            return 1;
        }
        Vocabulary vocabulary = Vocabulary.folding(from.size() + to.size());
        int[] left = vocabulary.number(from);
        int[] right = vocabulary.number(to);
        int[] open = new int[vocabulary.size()];
        for (int id : left) {
            open[id]++;
        }
        int shared = 0;
        for (int id : right) {
            shared += open[id]-- > 0 ? 1 : 0;
        }
        return 2.0 * shared / (left.length + right.length);
    }

    /** The same of the sorted numbers of tokens; 1 where both have none. */
    static double ofBags(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length + b.length == 0 ? 1 : 2.0 * shared / (a.length + b.length);
    }
}
