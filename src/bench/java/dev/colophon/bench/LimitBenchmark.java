package dev.colophon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The physical limit for the texts of {@link WordDiffBenchmark}: what reading them takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LimitBenchmark {
    private final List<char[][]> pairs = new ArrayList<>();
    private final OnePass onePass = new OnePass();
    private final int[] out = new int[1 << 14];

    /** Reads the samples. */
    public LimitBenchmark() {
        for (Samples.Pair pair : Samples.pairs()) {
            pairs.add(new char[][] {pair.before().toCharArray(), pair.after().toCharArray()});
        }
    }

    /** All pairs once. */
    @Benchmark
    public int limit() {
        int sum = 0;
        for (char[][] pair : pairs) {
            sum += onePass.run(pair[0], pair[1], out);
        }
        return sum;
    }
}
