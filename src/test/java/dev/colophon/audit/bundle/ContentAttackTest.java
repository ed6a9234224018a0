package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The attacks on what a bundle's events speak of: documents, texts, secrets, releases and the report. */
@QuarkusTest
class ContentAttackTest extends ForgedBundle {
    @Test
    void a_sign_off_replayed_on_another_paragraph() {
        String items = documentWith("colophon-document/items/1");
        String signed = forger.text(items);
        String other = Stream.of(forger.text("data/secrets.json").split("\""))
                .filter(lineage -> lineage.length() == 36 && !signed.contains(lineage))
                .findFirst()
                .orElseThrow();
        forger.edit(
                items, text -> text.replaceFirst("\"paragraph\":\"[0-9a-f-]+\"", "\"paragraph\":\"" + other + "\""));
        assertThat(codes()).contains("document-mismatch");
    }

    @Test
    void a_text_swapped_under_its_sign_off() {
        forger.edit("data/disclosures.json", text -> text.replace("2,500 won each", "25,000 won each"));
        assertThat(codes()).contains("disclosure-mismatch");
    }

    @Test
    void links_changed_after_the_fact() {
        String version = documentWith("colophon-document/version/1", "\"label\":\"e1\"");
        forger.edit(version, text -> text.replaceFirst("\"source\":\\[\"", "\"source\":[\"0"));
        assertThat(codes()).contains("document-mismatch");
        String moved = Digests.sha256Hex(forger.get(version));
        forger.put("data/documents/" + moved + ".json", forger.get(version)).drop(version);
        assertThat(codes()).contains("document-missing");
    }

    @Test
    void a_disclosure_forged() {
        forger.edit("data/disclosures.json", text -> text.replace("Sol Park", "Sun Park"));
        assertThat(codes()).contains("disclosure-mismatch");
        Commitment own = Commitment.commit(Commitment.NOTE, "Nobody said so.", new SecureRandom());
        forger = new Forger(good);
        disclosures(all -> all.put(own.digest(), own.plain()));
        assertThat(codes()).contains("disclosure-surplus");
    }

    @Test
    void a_released_text_that_differs_from_its_manifest() {
        forger.edit("data/releases/1.json", text -> text.replace("2,500 won each", "25,000 won each"));
        assertThat(codes()).contains("text-mismatch");
    }

    @Test
    void a_disclosure_line_that_was_not_released() {
        forger.edit("data/releases/1.json", text -> text.replace("and edited by", "and reviewed by"));
        assertThat(codes()).contains("text-mismatch");
    }

    @Test
    void texts_and_secrets_left_out() {
        disclosures(all -> {
            List<String> names = new ArrayList<>();
            all.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !all.path(name).asText().contains("2,500 won each"));
            all.remove(names);
        });
        assertThat(codes()).contains("disclosure-missing");
        forger = new Forger(good).put("data/secrets.json", "{}".getBytes(UTF_8));
        assertThat(codes()).contains("secret-missing");
    }

    @Test
    void secrets_exchanged() {
        forger.edit("data/secrets.json", text -> text.replaceAll("\":\"[0-9a-f]{4}", "\":\"0000"));
        assertThat(codes()).contains("key-mismatch");
    }

    @Test
    void a_report_of_another_record() {
        forger.edit("data/report/report.json", text -> text.replaceFirst("\"eventId\":\"0", "\"eventId\":\"f"));
        assertThat(codes()).contains("report-mismatch");
    }

    private void disclosures(Consumer<ObjectNode> change) {
        ObjectNode all = (ObjectNode) CanonicalJson.parse(forger.get("data/disclosures.json"));
        change.accept(all);
        forger.put("data/disclosures.json", CanonicalJson.bytes(all));
    }

    private String documentWith(String... words) {
        return forger.under("data/documents/").stream()
                .filter(path ->
                        Arrays.stream(words).allMatch(word -> forger.text(path).contains(word)))
                .findFirst()
                .orElseThrow();
    }
}
