package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {
    private static final UUID EVENT = UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    private static final Actor PERSON = new Actor(
            UUID.fromString("4f0c5f3c-95d7-4f0c-9d0e-0d1f0d4c2a11"),
            Actor.Kind.PERSON,
            List.of("editor"),
            List.of("en", "ko"),
            List.of("pwd"),
            null);

    static java.util.stream.Stream<Class<?>> acts() {
        return SamplesOfActs.acts();
    }

    static java.util.stream.Stream<Class<?>> documents() {
        return SamplesOfActs.documents();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void gives_every_kind_of_act_back(Class<?> type) {
        for (int seed = 0; seed < 50; seed++) {
            SamplesOfActs samples = new SamplesOfActs(seed);
            Statement statement = statement((Act) samples.sample(type), samples.actor(), Map.of());
            assertThat(Statement.parse(statement.bytes())).isEqualTo(statement);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void gives_every_kind_of_document_back(Class<?> type) {
        for (int seed = 0; seed < 50; seed++) {
            Document document = (Document) new SamplesOfActs(seed).sample(type);
            assertThat(Documents.parse(Documents.bytes(document))).isEqualTo(document);
        }
    }

    @Test
    void every_act_has_a_name_of_its_own() {
        assertThat(SamplesOfActs.acts()
                        .map(type -> ActTypes.nameOf((Act) new SamplesOfActs(1).sample(type)))
                        .collect(Collectors.toSet()))
                .isEqualTo(ActTypes.names());
        assertThat(SamplesOfActs.documents()).hasSameSizeAs(Documents.names());
    }

    @Test
    void no_act_has_a_member_that_all_events_have() {
        List<String> common = List.of("v", "eventId", "chain", "seq", "prev", "recordedAt", "actor", "policy", "app");
        assertThat(SamplesOfActs.acts()
                        .flatMap(type -> java.util.Arrays.stream(type.getRecordComponents()))
                        .map(java.lang.reflect.RecordComponent::getName))
                .doesNotContainAnyElementsOf(common);
    }

    @Test
    void reads_as_the_record_format_says() {
        Statement statement =
                statement(new Act.EditSaved("e1", "m1", null), PERSON, Map.of("version", "ab".repeat(32)));
        assertThat(new String(statement.bytes(), UTF_8))
                .isEqualTo("""
                {"_type":"https://in-toto.io/Statement/v1","predicate":{\
                "actor":{"amr":["pwd"],"kind":"person","languages":["en","ko"],\
                "ref":"4f0c5f3c-95d7-4f0c-9d0e-0d1f0d4c2a11","roles":["editor"]},\
                "app":{"version":"1"},"basedOn":"m1","chain":"article/1",\
                "eventId":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","label":"e1","note":null,\
                "policy":{"id":"standard/1","sha256":"00"},"prev":null,"recordedAt":"2026-04-28T00:16:00.000001Z",\
                "seq":3,"v":1},"predicateType":"https://colophon.dev/event/edit.saved/v1",\
                "subject":[{"digest":{"sha256":"%s"},"name":"article/1"},\
                {"digest":{"sha256":"%s"},"name":"version"}]}""".formatted(Digests.sha256Hex("article/1".getBytes(UTF_8)), "ab".repeat(32)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"label\":\"e1\"|\"label\":null|wrong-type",
                "\"label\":\"e1\"|\"label\":1|wrong-type",
                "\"label\":\"e1\"|\"labex\":\"e1\"|unknown-member",
                "\"label\":\"e1\",|``|missing-member",
                "\"v\":1|\"v\":2|unknown-event",
                "\"v\":1|\"v\":1,\"x\":1|unknown-member",
                "edit.saved|edit.lost|unknown-event",
                "\"seq\":3|\"seq\":3.0|fraction",
                "000001Z|0000010Z|wrong-type",
                "\"kind\":\"person\"|\"kind\":\"PERSON\"|wrong-type",
                "\"kind\":\"person\",|\"kind\":\"person\",\"kind\":\"person\",|duplicate-key",
                "in-toto.io/Statement/v1|in-toto.io/Statement/v0|not-a-statement",
                "\"name\":\"article/1\"|\"name\":\"article/2\"|not-a-statement",
                "\"roles\":[\"editor\"]|\"roles\": [\"editor\"]|not-canonical",
            })
    void refuses_whatever_differs(String part, String other, String code) {
        Statement statement = statement(new Act.EditSaved("e1", "m1", null), PERSON, Map.of());
        String changed = new String(statement.bytes(), UTF_8).replace(part, other);
        assertThatThrownBy(() -> Statement.parse(changed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        MalformedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void refuses_a_document_of_a_later_version() {
        String later = "{\"blockers\":[],\"v\":\"colophon-document/blockers/2\"}";
        assertThatThrownBy(() -> Documents.parse(later.getBytes(UTF_8))).hasMessageStartingWith("unknown-document");
    }

    @Test
    void is_recorded_only_with_its_documents() {
        Document items = new Document.Items(List.of());
        String sha256 = Digests.sha256Hex(Documents.bytes(items));
        Statement statement = statement(new Act.ParagraphWaived("because"), PERSON, Map.of("items", sha256));
        assertThat(statement.with(Map.of(sha256, items)).documents())
                .isEqualTo(Map.of("items", new Recorded.Subject(sha256, items)));
        assertThatThrownBy(() -> statement.with(Map.of())).hasMessageStartingWith("document-missing");
    }

    private static Statement statement(Act act, Actor actor, Map<String, String> subjects) {
        return new Statement(
                EVENT,
                "article/1",
                3,
                null,
                Instant.parse("2026-04-28T00:16:00.000001Z"),
                actor,
                new PolicyRef("standard/1", "00"),
                "1",
                act,
                subjects);
    }
}
