package dev.colophon.web;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What was measured, against what it may be. */
final class Figures {
    private final List<String> lines = new ArrayList<>();

    void add(String what, String unit, @Nullable Double limit, double measured) {
        add(what, unit, limit, measured, null);
    }

    /** @param baseline what next to nothing took on the same machine at the same time */
    void add(String what, String unit, @Nullable Double limit, double measured, @Nullable Double baseline) {
        lines.add(String.format(
                Locale.ROOT,
                "%-52s %9s %9s %8s  %s",
                what,
                limit == null ? "" : number(limit) + " " + unit,
                number(measured) + " " + unit,
                limit == null ? "" : String.format(Locale.ROOT, "%.2f", measured / limit),
                baseline == null
                        ? ""
                        : String.format(Locale.ROOT, "%s %s, × %.1f", number(baseline), unit, measured / baseline)));
    }

    void print() {
        System.out.printf(
                Locale.ROOT, "%-52s %9s %9s %8s  %s%n", "what", "limit", "measured", "of limit", "next to nothing");
        lines.forEach(System.out::println);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) || value >= 1000 ? "%.0f" : "%.1f", value);
    }

    static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    static JsonObject json(String name, Number value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    /** How long something took, by the clock and by the processor's time of the threads that answer requests. */
    static final class Times {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final List<Long> wall = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();

        void take(boolean counts, Callable<?> act) throws Exception {
            long used = used();
            long begun = System.nanoTime();
            act.call();
            long took = System.nanoTime() - begun;
            if (counts) {
                wall.add(took);
                processor.add(used() - used);
            }
        }

        double wall(int percent) {
            return at(wall, percent);
        }

        double processor(int percent) {
            return at(processor, percent);
        }

        private static double at(List<Long> times, int percent) {
            List<Long> sorted = times.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }

        private static long used() {
            return Stream.of(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                    .filter(thread -> thread != null
                            && (thread.getThreadName().startsWith("executor-thread")
                                    || thread.getThreadName().startsWith("vert.x-eventloop")))
                    .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())))
                    .sum();
        }
    }
}
