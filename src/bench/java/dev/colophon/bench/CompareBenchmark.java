package dev.colophon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.api.compare.CompareResource;
import dev.colophon.text.Paragraph;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** What {@code POST /compare} does for two articles of twenty paragraphs, from the bytes received to the bytes sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CompareBenchmark {
    private static final int PARAGRAPHS = 20;

    private final ObjectMapper json = new ObjectMapper();
    private final CompareResource resource = new CompareResource();
    private final byte[] request;

    /** Puts the request together. */
    public CompareBenchmark() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("language", "en");
        body.put("from", side(false));
        body.put("to", side(true));
        try {
            request = json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, String>> side(boolean after) {
        return Samples.article(after, PARAGRAPHS).stream()
                .map(Paragraph::text)
                .map(text -> Map.of("role", "body", "text", text))
                .toList();
    }

    /** Parsing the request alone: the yardstick. */
    @Benchmark
    public JsonNode parse() throws IOException {
        return json.readTree(request);
    }

    /** The whole answer. */
    @Benchmark
    public byte[] compare() throws IOException {
        CompareResource.Body body = json.readValue(request, CompareResource.Body.class);
        return json.writeValueAsBytes(resource.compare(body));
    }
}
