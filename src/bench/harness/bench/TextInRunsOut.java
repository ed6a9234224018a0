package bench;

import dev.colophon.diff.WordDiff;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The product's own entry, text in and runs out, beside the harness's limit on the harness's texts: what {@code e2e}
 * measures, without cutting the texts into strings first, which the product never does. Processor time of the thread;
 * rounds of all texts take turns, and the middle one of their ratios counts.
 */
public final class TextInRunsOut {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 31;

    private TextInRunsOut() {}

    public static void main(String[] arguments) throws IOException {
        for (String set : List.of("pairs", "articles")) {
            List<Main.Pair> pairs = Main.pairs(set);
            List<char[][]> chars = new ArrayList<>();
            for (Main.Pair pair : pairs) {
                chars.add(new char[][] {pair.ta().toCharArray(), pair.tb().toCharArray()});
            }
            double[] shares = new double[ROUNDS];
            Main.Interner interner = new Main.Interner();
            double[] each = new double[pairs.size()];
            Arrays.fill(each, Double.MAX_VALUE);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long limit = limit(interner, chars);
                long product = product(pairs, each);
                if (round >= 0) {
                    shares[round] = (double) limit / product;
                }
            }
            Arrays.sort(shares);
            Arrays.sort(each);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s share of the limit %.3f (%.3f to %.3f); milliseconds a text, least of %d: middle %.3f, p99 %.3f%n",
                    set, shares[ROUNDS / 2], shares[3], shares[ROUNDS - 4], ROUNDS,
                    each[each.length / 2], each[each.length * 99 / 100]);
        }
    }

    private static long limit(Main.Interner interner, List<char[][]> texts) {
        long start = now();
        for (char[][] pair : texts) {
            interner.clear();
            Main.sink += interner.run(pair[0]) + interner.run(pair[1]);
        }
        return now() - start;
    }

    private static long product(List<Main.Pair> pairs, double[] each) {
        long start = now();
        for (int i = 0; i < pairs.size(); i++) {
            Main.Pair pair = pairs.get(i);
            long one = System.nanoTime();
            Main.sink += WordDiff.diff(pair.ta(), pair.tb(), pair.lang()).runs().size();
            each[i] = Math.min(each[i], (System.nanoTime() - one) / 1e6);
        }
        return now() - start;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
