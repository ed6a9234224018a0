package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code writes against what the record format publishes. */
class SchemasTest {
    private static final String SHA256 = "ab".repeat(32);
    private final SigningKey key = SigningKey.generate(new SecureRandom());

    static Stream<Class<?>> acts() {
        return SamplesOfActs.acts();
    }

    static Stream<Class<?>> documents() {
        return SamplesOfActs.documents();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_event_fits_its_schema(Class<?> type) {
        for (int seed = 0; seed < 50; seed++) {
            SamplesOfActs samples = new SamplesOfActs(seed);
            Act act = (Act) samples.sample(type);
            assertThat(Schemas.envelope(
                            Envelope.sign(statement(act, samples), key).bytes()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_fits_its_schema(Class<?> type) {
        for (int seed = 0; seed < 50; seed++) {
            Document document = (Document) new SamplesOfActs(seed).sample(type);
            assertThat(Schemas.document(Documents.bytes(document))).isEmpty();
        }
    }

    @Test
    void disclosures_fit_their_schema() {
        Content content = new Content("Six ferries", null, List.of(new Mark(0, 3, Mark.Type.EM, null)));
        SecureRandom random = new SecureRandom();
        assertThat(Schemas.disclosure(Commitment.commit(Commitment.PARAGRAPH, Contents.json(content), random)
                        .plain()))
                .isEmpty();
        assertThat(Schemas.disclosure(
                        Commitment.commit(Commitment.NOTE, "because", random).plain()))
                .isEmpty();
        assertThat(Schemas.disclosure("[\"short\",\"note\",\"because\"]")).isNotEmpty();
        assertThat(Schemas.disclosure(
                        Commitment.commit(Commitment.PARAGRAPH, "text", random).plain()))
                .isNotEmpty();
    }

    @Test
    void a_schema_refuses_what_the_format_does_not_have() {
        SamplesOfActs samples = new SamplesOfActs(1);
        String good = new String(statement(new Act.EditSaved("e1", "m1", null), samples), UTF_8);
        assertThat(Schemas.statement(
                        good.replace("\"label\":\"e1\"", "\"label\":\"s1\"").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(Schemas.statement(good.replace("\"seq\":1", "\"seq\":-1").getBytes(UTF_8)))
                .isNotEmpty();
    }

    private static byte[] statement(Act act, SamplesOfActs samples) {
        return new Statement(
                        UUID.randomUUID(),
                        "article/017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                        1,
                        SHA256,
                        Instant.parse("2026-04-28T00:16:00.000001Z"),
                        samples.actor(),
                        new PolicyRef("standard/1", SHA256),
                        "1",
                        act,
                        Map.of("version", SHA256))
                .bytes();
    }
}
