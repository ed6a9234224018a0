package dev.colophon.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.dossier.SampleReport;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The report as PDF: an archive that a validator accepts, readable in every language, the same for the same record. */
@QuarkusTest
class ReportPdfTest {
    private static final String PDF = "application/pdf";

    @Test
    void it_is_an_archive_a_validator_accepts() throws Exception {
        byte[] pdf = SampleReport.released("harbour-ferry").bytes(PDF);
        keep("audit-report.pdf", pdf);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void an_ordinary_article_takes_three_pages_and_shows_korean() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(SampleReport.released("harbour-ferry").bytes(PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isBetween(2, 3);
            assertThat(text)
                    .contains("Night ferry to Sogeum Island", "해란항", "Art. 50(4)", "What this does not prove")
                    .doesNotContain("#");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void it_shows_japanese() throws IOException {
        byte[] bytes = SampleReport.edited("glow-moss").bytes(PDF);
        keep("audit-report-ja.pdf", bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("白波町の洞窟に「光る苔」、30年ぶり再発見", "staff")
                    .doesNotContain("#");
        }
    }

    @Test
    void its_json_is_attached_and_the_same_record_gives_the_same_bytes() throws IOException {
        SampleReport sample = SampleReport.released("salt-battery");
        JsonNode report = sample.settled();
        byte[] first = sample.bytes(PDF);

        assertThat(sample.bytes(PDF)).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            byte[] attached = files.get("audit-report.json").getEmbeddedFile().toByteArray();
            assertThat(new ObjectMapper().readTree(attached)).isEqualTo(report);
        }
    }

    @Test
    void what_no_font_has_spoils_nothing() throws Exception {
        SampleReport sample = SampleReport.edited("harbour-ferry");
        Map<String, Object> paragraph = sample.paragraphs().get(1);
        SampleReport.as("demo-editor")
                .body(Map.of("key", paragraph.get("key"), "text", "Six ferries \uD83D\uDEA2 \uFFFE <b>&amp; \u0E01"))
                .post(sample.path("/paragraphs/" + paragraph.get("id") + "/edits"))
                .then()
                .statusCode(201);
        assertThat(failures(sample.bytes(PDF), PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** Left for people to look at. */
    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screens"));
        Files.write(folder.resolve(name), bytes);
    }
}
