package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.proof.Statement;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What an insider who packs a bundle would rather leave out of it, or tell otherwise in its report. */
@QuarkusTest
class LeftOutTest extends ForgedBundle {
    @Test
    void the_activation_of_the_policy_that_was_applied() {
        leaveOut("policy.activated");
        assertThat(codes()).containsExactly("event-missing", "seal-invalid");
    }

    @Test
    void the_enrolment_of_a_person_who_acted() {
        leaveOut("person.enrolled");
        assertThat(codes()).contains("event-missing", "seal-invalid");
    }

    @Test
    void a_report_that_shows_another_text() throws IOException {
        String text = new ObjectMapper()
                .readTree(forger.get("data/report/report.json"))
                .at("/paragraphs/1/text")
                .asText();
        assertThat(text).isNotBlank();
        forger.edit("data/report/report.json", told -> told.replace("\"text\":\"" + text, "\"text\":\"Never. " + text));
        assertThat(codes()).containsExactly("text-mismatch", "seal-invalid");
    }

    /** Takes the first event of that type out of the excerpts, its proof with it. */
    private void leaveOut(String type) {
        String event = forger.under("data/events/").stream()
                .filter(path -> type(path).equals(type))
                .findFirst()
                .orElseThrow();
        forger.drop(event).drop(proofOf(event));
    }

    private String type(String path) {
        return Statement.parse(payload(path).getBytes(UTF_8)).type();
    }
}
