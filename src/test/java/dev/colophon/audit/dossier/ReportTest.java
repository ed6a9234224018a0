package dev.colophon.audit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.form.Cells;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Schemas;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What a report says, and in which forms it says it. */
@QuarkusTest
class ReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";

    @Test
    void every_section_stands_in_the_report_of_a_release() throws IOException {
        SampleReport sample = SampleReport.edited("harbour-ferry");
        sample.release(Map.of("kind", "first")).statusCode(409);
        sample.dismissAll();
        sample.signAll("demo-reviewer");
        sample.release(Map.of("kind", "first")).statusCode(201);

        sample.report(JSON_TYPE, "")
                .statusCode(200)
                .body("verdict.code", is("released"))
                .body("gate.decision", is(List.of("refused", "passed")))
                .body("gate[0].conditions.code", hasItem("paragraph-unreviewed"))
                .body("gate[0].conditions.number", hasItem(1))
                .body("dismissals[0].code", notNullValue())
                .body("dismissals[0].by.name", is("Sol Park"))
                .body("paragraphs.state", everyItem(is("signed")))
                .body("paragraphs[0].signOffs[0].attestation", containsString("answer for it"))
                .body("paragraphs[0].signOffs[0].basis", is("against-source"))
                .body("paragraphs[0].signOffs[0].bulk", is(true))
                .body("policies.id", is(List.of("standard/1")))
                .body("policies[0].activatedAt", notNullValue())
                .body("editorialControl.legalEntity", is("Harbour Press Ltd."))
                .body("editorialControl.responsibleEditor.name", notNullValue())
                .body("editorialControl.counts.signed", is(sample.paragraphs().size()))
                .body("editorialControl.counts.bulk", is(sample.paragraphs().size()))
                .body("editorialControl.counts.overridden", is(0))
                .body("editorialControl.reviewers[0].person.name", is("Sol Park"))
                .body("editorialControl.engines[0]", containsString("generative AI, as declared by"))
                .body("redactions.size()", is(0));
    }

    @Test
    void the_diff_of_a_row_leads_from_the_machine_s_text_to_the_released_one() throws IOException {
        JsonNode report = JSON.readTree(SampleReport.edited("harbour-ferry").bytes(JSON_TYPE));
        for (JsonNode row : report.get("texts")) {
            assertThat(side(row, "insert")).isEqualTo(joined(row.get("machine")));
            assertThat(side(row, "delete")).isEqualTo(joined(row.get("released")));
        }
        JsonNode first = report.at("/paragraphs/0");
        assertThat(first.get("textHash").asText())
                .isEqualTo(Digests.sha256Hex(first.get("text").asText().getBytes(StandardCharsets.UTF_8)));
    }

    private static String side(JsonNode row, String without) {
        StringBuilder text = new StringBuilder();
        row.get("diff")
                .forEach(run -> text.append(
                        run.get("op").asText().equals(without)
                                ? ""
                                : run.get("text").asText()));
        return text.toString();
    }

    private static String joined(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asText()));
        return String.join("\n\n", all);
    }

    @Test
    void its_json_is_what_the_schema_says() throws IOException {
        SampleReport sample = SampleReport.edited("lantern-market");
        assertThat(Schemas.report(sample.bytes(JSON_TYPE))).isEmpty();
        sample.signAll("demo-reviewer");
        sample.release(Map.of("kind", "first", "override", Map.of("reason", "It cannot wait, says Mara Lindqvist.")))
                .statusCode(201);
        sample.settled();
        byte[] released = sample.bytes(JSON_TYPE);
        assertThat(Schemas.report(released)).isEmpty();

        JsonNode more = JSON.readTree(released);
        ((com.fasterxml.jackson.databind.node.ObjectNode) more.at("/paragraphs/0")).put("more", 1);
        assertThat(Schemas.report(JSON.writeValueAsBytes(more))).isNotEmpty();
    }

    @Test
    void names_are_withheld_from_every_form() throws IOException {
        SampleReport sample = SampleReport.released("harbour-ferry");
        for (String form : List.of(JSON_TYPE, "text/html", "text/csv", "application/provenance+json")) {
            assertThat(sample.report(form, "").extract().asString()).as(form).contains("Sol Park");
            String withheld = sample.report(form, "?names=withheld")
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(withheld)
                    .as(form)
                    .contains("Person 1")
                    .doesNotContain("Sol Park", "Dana Whitlock", "Joon Seo", "Mara Lindqvist");
        }
        assertThat(Schemas.report(
                        sample.report(JSON_TYPE, "?names=withheld").extract().asByteArray()))
                .isEmpty();
        sample.report(JSON_TYPE, "?names=no").statusCode(400).body("code", is("invalid-parameter"));
    }

    @Test
    void a_sheet_states_facts_and_no_conclusion() throws IOException {
        SampleReport sample = SampleReport.released("harbour-ferry");
        String page = sample.report("text/html", "").extract().asString();

        assertThat(page)
                .contains("Art. 50(4)", "Harbour Press Ltd.", "What this does not prove", "Gate, overrides")
                .contains("as declared");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("compliant", "exempt");
    }

    @Test
    void a_spreadsheet_runs_nothing_and_loses_nothing() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "'quoted", "＝1", "plain, \"quoted\"\nand broken")) {
            assertThat(Cells.text(text)).doesNotStartWith("=").doesNotStartWith("＝");
            String cell = Cells.text(text);
            assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(text);
        }
        String csv = SampleReport.released("harbour-ferry")
                .report("text/csv", "")
                .extract()
                .asString();
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertThat(csv).contains("\r\n");
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row.get("state")).isEqualTo("signed");
            assertThat(row.get("reviewers")).isEqualTo("Sol Park");
            assertThat(row.get("source")).isNotEmpty();
        });
    }

    @Test
    void provenance_speaks_of_nothing_it_does_not_declare() throws IOException {
        JsonNode prov = JSON.readTree(SampleReport.released("harbour-ferry").bytes("application/provenance+json"));
        List<String> declared = new ArrayList<>();
        for (String kind : List.of("entity", "activity", "agent")) {
            prov.get(kind).fieldNames().forEachRemaining(declared::add);
        }
        assertThat(declared).contains("version:s1", "version:m1", "version:e2", "release:1", "engine:m1");
        for (String kind : List.of(
                "wasGeneratedBy", "wasDerivedFrom", "wasAssociatedWith", "wasAttributedTo", "actedOnBehalfOf")) {
            assertThat(prov.get(kind)).as(kind).isNotEmpty();
            prov.get(kind)
                    .forEach(relation ->
                            relation.forEach(end -> assertThat(declared).contains(end.asText())));
        }
        declared.forEach(id -> assertThat(prov.get("prefix").has(id.substring(0, id.indexOf(':'))))
                .isTrue());
        assertThat(prov.at("/wasDerivedFrom").toString()).contains("release:1").contains("version:e2");
    }
}
