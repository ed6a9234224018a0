package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Documents;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import dev.colophon.proof.VerifyKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks an audit report on its own: the record that it ships, and that what it says of events and hashes is what that
 * record holds.
 */
public final class ReportVerifier {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode report;
    private final JsonNode shipped;
    private final List<Failure> failures = new ArrayList<>();

    private ReportVerifier(JsonNode report) {
        this.report = report;
        this.shipped = report.path("record");
    }

    /**
     * What was found.
     *
     * @param events in the article's chain
     * @param anchored whether a key from outside the report was given: without one it vouches only for itself
     */
    public record Outcome(List<Failure> failures, int events, boolean anchored) {
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Verifies a report.
     *
     * @param bytes its JSON
     * @param trusted keys known from elsewhere; without any the report's own first key is taken
     * @throws MalformedException when it is no report
     */
    public static Outcome verify(byte[] bytes, List<VerifyKey> trusted) {
        JsonNode report = parsed(bytes);
        if (!report.path("record").path("events").isArray()
                || !report.path("record").path("documents").isObject()) {
            throw new MalformedException("not-a-report", "no audit report: it has no record");
        }
        return new ReportVerifier(report).outcome(trusted);
    }

    static JsonNode parsed(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new MalformedException("not-a-report", "no JSON, or a member twice");
        }
    }

    private Outcome outcome(List<VerifyKey> trusted) {
        KeyRing keys = trusted.isEmpty() ? KeyRing.read(events("keys")) : KeyRing.of(trusted);
        String chain = shipped.path("chain").asText();
        ChainVerifier verifier = new ChainVerifier(chain, keys, documents());
        List<SignedEvent> events = events("events");
        failures.addAll(verifier.verify(events));
        failures.addAll(DisclosureVerifier.verify(disclosures()));
        if (failures.isEmpty()) {
            shown(chain);
        }
        told(chain, verifier.statements());
        released(chain, verifier.statements());
        return new Outcome(failures, events.size(), !trusted.isEmpty());
    }

    /** What the report says of events is what the record says. */
    private void told(String chain, List<Statement> statements) {
        JsonNode lines = report.path("events");
        for (int n = 0; n < Math.max(lines.size(), statements.size()); n++) {
            JsonNode line = lines.path(n);
            boolean same = n < statements.size()
                    && line.path("eventId")
                            .asText()
                            .equals(statements.get(n).eventId().toString())
                    && line.path("type").asText().equals(statements.get(n).type())
                    && line.path("at")
                            .asText()
                            .equals(statements.get(n).recordedAt().toString());
            if (!same) {
                failures.add(new Failure(
                        "report-mismatch", chain, (long) n, null, "the report tells another event than is recorded"));
            }
        }
    }

    /** The release the report speaks of is on record with that manifest. */
    private void released(String chain, List<Statement> statements) {
        JsonNode release = report.path("release");
        if (!release.isObject()) {
            return;
        }
        boolean recorded = statements.stream()
                .anyMatch(statement -> statement.act() instanceof Act.Released released
                        && released.release() == release.path("release").asInt()
                        && released.manifest().equals(release.path("manifest").asText())
                        && released.version().equals(release.path("version").asText()));
        if (!recorded) {
            failures.add(new Failure(
                    "report-mismatch", chain, null, null, "the release it speaks of is not the one recorded"));
        }
    }

    /** The texts the report shows are those its version committed to. */
    private void shown(String chain) {
        Map<String, String> commitments = new HashMap<>();
        String label = report.path("words").path("version").asText();
        documents().values().forEach(bytes -> {
            if (Documents.parse(bytes) instanceof Document.Version version
                    && version.label().equals(label)) {
                version.paragraphs()
                        .forEach(entry -> commitments.put(
                                entry.lineage().toString(), Objects.requireNonNullElse(entry.commitment(), "")));
            }
        });
        Map<String, String> disclosures = disclosures();
        for (JsonNode paragraph : report.path("paragraphs")) {
            String plain = disclosures.get(commitments.get(paragraph.path("id").asText()));
            String text =
                    plain == null ? null : Commitment.value(plain).path("text").textValue();
            if (paragraph.path("text").isTextual()
                    && !paragraph.path("text").asText().equals(text)) {
                failures.add(new Failure(
                        "text-mismatch",
                        chain,
                        null,
                        null,
                        "paragraph " + paragraph.path("number") + " shows another text than was committed to"));
            }
        }
    }

    private List<SignedEvent> events(String member) {
        List<SignedEvent> events = new ArrayList<>();
        shipped.path(member).forEach(event -> {
            JsonNode index = event.path("logIndex");
            events.add(new SignedEvent(
                    event.path("envelope").asText().getBytes(UTF_8), index.isNumber() ? index.asLong() : null));
        });
        return events;
    }

    private Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new HashMap<>();
        texts("documents").forEach((sha256, body) -> documents.put(sha256, body.getBytes(UTF_8)));
        return documents;
    }

    private Map<String, String> disclosures() {
        return texts("disclosures");
    }

    private Map<String, String> texts(String member) {
        Map<String, String> texts = new HashMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = shipped.path(member).fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            texts.put(field.getKey(), field.getValue().asText());
        }
        return texts;
    }
}
