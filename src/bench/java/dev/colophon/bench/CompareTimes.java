package dev.colophon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** {@link CompareBenchmark} in processor time, which a busy machine does not change: one request after the other, warm. */
public final class CompareTimes {
    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 2_000;

    private CompareTimes() {}

    private interface Work {
        Object run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        CompareBenchmark benchmark = new CompareBenchmark();
        double[] compare = milliseconds(benchmark::compare);
        double[] parse = milliseconds(benchmark::parse);
        System.out.printf(
                Locale.ROOT,
                "POST /compare: %.2f ms in the middle, %.2f ms at the 99th percentile (limit 5 ms); parsing its JSON alone:"
                        + " %.3f ms in the middle, a %.0fth%n",
                percentile(compare, 50),
                percentile(compare, 99),
                percentile(parse, 50),
                percentile(compare, 50) / percentile(parse, 50));
    }

    private static double[] milliseconds(Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        double[] taken = new double[REQUESTS];
        int sizes = 0;
        for (int n = -WARM_UP; n < REQUESTS; n++) {
            long start = threads.getCurrentThreadCpuTime();
            sizes += work.run().hashCode();
            if (n >= 0) {
                taken[n] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(taken);
        return sizes == 0 ? new double[REQUESTS] : taken;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
