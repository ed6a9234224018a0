package bench;

import dev.colophon.diff.Harness;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Segments a second that get their HTER, in processor time: the first pass of a fresh machine, and one after many. */
public final class EditEffortRate {
    private static final int PASSES = 40;

    private EditEffortRate() {}

    public static void main(String[] arguments) throws IOException {
        List<Map<String, Object>> rows = Main.rows("hter");
        Harness harness = new Harness();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int pass = 1; pass <= PASSES; pass++) {
            long start = threads.getCurrentThreadCpuTime();
            int exact = 0;
            for (Map<String, Object> row : rows) {
                double published = ((Number) row.get("hter")).doubleValue();
                double ours = harness.hter((String) row.get("mt"), (String) row.get("pe"));
                exact += Math.abs(published - ours) < 2e-6 ? 1 : 0;
            }
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            if (pass == 1 || pass == PASSES) {
                System.out.printf(
                        Locale.ROOT,
                        "pass %d: %d of %d exact, %.0f segments a second%n",
                        pass,
                        exact,
                        rows.size(),
                        rows.size() / seconds);
            }
        }
    }
}
