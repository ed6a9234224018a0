package dev.colophon.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Text in, runs out: every edit of every sample article, as one text each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordDiffBenchmark {
    @Param
    Engine engine = Engine.COLOPHON;

    private final List<Samples.Pair> pairs = Samples.pairs();

    /** All pairs once. */
    @Benchmark
    public void samples(Blackhole hole) {
        for (Samples.Pair pair : pairs) {
            hole.consume(engine.diff(pair.before(), pair.after()));
        }
    }
}
