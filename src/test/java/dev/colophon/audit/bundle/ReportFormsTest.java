package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.dossier.SampleReport;
import dev.colophon.verify.BundleVerifier;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What no form of the report may leave out, and what none may say. */
@QuarkusTest
class ReportFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CSV = "text/csv";
    private static final String PROV = "application/provenance+json";
    private static final List<String> STAFF =
            List.of("Sol Park", "Dana Whitlock", "Joon Seo", "Mara Lindqvist", "Hana Okafor");
    private static final List<String> CONCLUSIONS = List.of("complian", "exempt", "준수", "면제", "적법");

    @Test
    void every_form_tells_an_erasure_and_a_retraction() throws IOException {
        SampleReport sample = SampleReport.released("harbour-ferry");
        String erased = (String) sample.paragraphs().get(2).get("id");
        String text = JSON.readTree(sample.bytes("application/json"))
                .at("/paragraphs/2/text")
                .asText();
        post(
                sample,
                "/erasure",
                Map.of("paragraphs", List.of(erased), "reason", "Asked for.", "ground", "GDPR Art. 17"));
        post(sample, "/retraction", Map.of("reason", "It never sailed.", "publicNote", "We withdraw this article."));

        Map<String, String> newest = forms(sample, "");
        newest.forEach((form, told) ->
                assertThat(told).as(form).doesNotContain(text).containsAnyOf("retracted", "retraction"));
        Map<String, String> first = forms(sample, "?release=1");
        first.forEach((form, told) -> assertThat(told).as(form).doesNotContain(text));
        for (String form : List.of("json", "html", "pdf")) {
            assertThat(first.get(form)).as(form).contains("release 2 retracted the article", "GDPR Art. 17");
        }
        assertThat(first.get("csv").lines().filter(line -> line.endsWith(",first,2,true")))
                .hasSize(1);
        JsonNode prov = JSON.readTree(first.get("prov"));
        assertThat(prov.at("/entity/release:1/c:erased").asText()).isEqualTo("GDPR Art. 17");
        assertThat(prov.at("/wasInvalidatedBy").findValuesAsText("prov:entity")).containsExactly("release:1");
    }

    @Test
    void names_are_withheld_from_the_bundle_and_each_form_in_it() throws IOException {
        SampleReport sample = SampleReport.released("harbour-ferry");
        byte[] bundle = sample.report("application/zip", "?names=withheld")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(BundleVerifier.verify(bundle, List.of(), null).failures()).isEmpty();
        Bundles.unpack(bundle)
                .forEach((name, bytes) -> assertThat(told(name, bytes))
                        .as(name)
                        .doesNotContain(STAFF)
                        .doesNotContain("한서린"));
    }

    @Test
    void no_form_draws_the_conclusion() throws IOException {
        Map<String, byte[]> all =
                Bundles.unpack(SampleReport.released("harbour-ferry").bytes("application/zip"));
        assertThat(all.keySet().stream().filter(name -> name.contains("/report/")))
                .hasSize(5);
        all.forEach((name, bytes) ->
                assertThat(told(name, bytes).toLowerCase(Locale.ROOT)).as(name).doesNotContain(CONCLUSIONS));
    }

    @Test
    void no_template_message_or_section_of_the_report_draws_it() throws IOException {
        for (String folder : List.of(
                "src/main/resources/templates/audit",
                "src/main/resources/templates/web/Audit",
                "src/main/resources/templates/web/Reports",
                "src/main/java/dev/colophon/audit",
                "src/main/java/dev/colophon/web/audit",
                "src/main/java/dev/colophon/web/reports",
                "src/main/resources/messages")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                assertThat(files.filter(Files::isRegularFile).filter(ReportFormsTest::ofReports))
                        .as(folder)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                                .doesNotContain(CONCLUSIONS));
            }
        }
    }

    /** All of a folder, and of the messages those that stand around a report. */
    private static boolean ofReports(Path file) {
        return !file.toString().endsWith(".properties")
                || Stream.of("audit", "reports", "record")
                        .anyMatch(room -> file.getFileName().toString().startsWith(room));
    }

    private static Map<String, String> forms(SampleReport sample, String query) {
        Map<String, String> forms = new TreeMap<>();
        Map.of("json", "application/json", "html", "text/html", "csv", CSV, "prov", PROV, "pdf", "application/pdf")
                .forEach((name, type) -> forms.put(
                        name,
                        told(
                                "." + name,
                                sample.report(type, query)
                                        .statusCode(200)
                                        .extract()
                                        .asByteArray())));
        return forms;
    }

    /** The words of a file; those of a PDF without its line breaks. */
    private static String told(String name, byte[] bytes) {
        if (!name.endsWith("pdf")) {
            return new String(bytes, UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void post(SampleReport sample, String path, Map<String, Object> body) {
        SampleReport.as("demo-chief").body(body).post(sample.path(path)).then().statusCode(201);
    }
}
