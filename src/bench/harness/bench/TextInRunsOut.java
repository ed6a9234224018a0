package bench;

import dev.colophon.diff.Harness;
import dev.colophon.diff.Numbered;
import dev.colophon.diff.Steps;
import dev.colophon.diff.WordDiff;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The harness's {@code e2e} in processor time, so that it can be read on a machine that does other things too, with more
 * rows: what is left of the limit once the tokens are strings with numbers, before any engine has compared one; the
 * product's own entry, which makes no strings; and that entry's steps, each with those before it. Rounds over all texts take turns; the middle one of the ratios counts.
 */
public final class TextInRunsOut {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TextInRunsOut() {}

    public static void main(String[] arguments) throws IOException {
        for (String set : List.of("pairs", "articles")) {
            List<Main.Pair> pairs = Main.pairs(set);
            System.out.printf("# share of the limit in processor time, %s%n", set);
            Map<String, double[]> shares = shares(pairs);
            shares.forEach((name, each) -> System.out.printf(
                    Locale.ROOT, "%-34s %.3f  (%.3f to %.3f)%n", name, each[ROUNDS / 2], each[3], each[ROUNDS - 4]));
            latencies(pairs);
        }
    }

    private static Map<String, ToIntFunction<Main.Pair>> contenders() {
        Map<String, ToIntFunction<Main.Pair>> contenders = new LinkedHashMap<>();
        Harness harness = new Harness();
        contenders.put("Colophon, its own entry", p -> WordDiff.diff(p.ta(), p.tb(), p.lang())
                .runs()
                .size());
        contenders.put("its tokens alone", p -> Steps.tokens(p.ta(), p.tb()));
        contenders.put("its tokens and numbers alone", p -> Steps.numbers(p.ta(), p.tb()));
        contenders.put("its tokens, numbers and matching", p -> Steps.blocks(p.ta(), p.tb()));
        contenders.put("strings alone", p -> Tok.words(p.ta()).length + Tok.words(p.tb()).length);
        contenders.put("strings and their numbers alone", p -> Numbered.count(Tok.words(p.ta()), Tok.words(p.tb())));
        contenders.put("Colophon, from strings", p -> harness.diff(Tok.words(p.ta()), Tok.words(p.tb())).length);
        for (Api peer : Peers.all()) {
            if (peer.name().startsWith("JGit hist") || peer.name().contains("semantic")) {
                contenders.put(peer.name(), p -> peer.diff(Tok.words(p.ta()), Tok.words(p.tb())).length);
            }
        }
        return contenders;
    }

    private static Map<String, double[]> shares(List<Main.Pair> pairs) {
        char[][][] texts = pairs.stream()
                .map(p -> new char[][] {p.ta().toCharArray(), p.tb().toCharArray()})
                .toArray(char[][][]::new);
        Main.Interner interner = new Main.Interner();
        Map<String, double[]> shares = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (char[][] text : texts) {
                interner.clear();
                Main.sink += interner.run(text[0]) + interner.run(text[1]);
            }
            long limit = THREADS.getCurrentThreadCpuTime() - start;
            for (Map.Entry<String, ToIntFunction<Main.Pair>> contender : CONTENDERS.entrySet()) {
                long taken = round(pairs, contender.getValue());
                if (round >= 0) {
                    shares.computeIfAbsent(contender.getKey(), k -> new double[ROUNDS])[round] =
                            (double) limit / taken;
                }
            }
        }
        shares.values().forEach(Arrays::sort);
        return shares;
    }

    private static final Map<String, ToIntFunction<Main.Pair>> CONTENDERS = contenders();

    private static long round(List<Main.Pair> pairs, ToIntFunction<Main.Pair> contender) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (Main.Pair pair : pairs) {
            Main.sink += contender.applyAsInt(pair);
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** What one text takes through the product's own entry, the least of the rounds. */
    private static void latencies(List<Main.Pair> pairs) {
        double[] each = new double[pairs.size()];
        Arrays.fill(each, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < each.length; i++) {
                Main.Pair pair = pairs.get(i);
                long start = System.nanoTime();
                Main.sink += WordDiff.diff(pair.ta(), pair.tb(), pair.lang()).runs().size();
                each[i] = Math.min(each[i], (System.nanoTime() - start) / 1e6);
            }
        }
        Arrays.sort(each);
        System.out.printf(
                Locale.ROOT,
                "Colophon, its own entry, a text: %.3f ms in the middle, %.3f ms at the 99th percentile%n",
                each[each.length / 2],
                each[each.length * 99 / 100]);
    }
}
