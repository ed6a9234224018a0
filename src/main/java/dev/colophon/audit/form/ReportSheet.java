package dev.colophon.audit.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.audit.report.AuditReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;

/** The report as paper. Both doors show the same one: pages put the sheets into their frame, the API sends a document. */
public final class ReportSheet {
    private static final String CSS = css();

    private ReportSheet() {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheet(AuditReport report, ZoneId zone);

        static native TemplateInstance document(AuditReport report, ZoneId zone);

        static native TemplateInstance pdf(AuditReport report, ZoneId zone, String css);
    }

    /** The sheets alone, as HTML, moments by the publication's clock. */
    public static String fragment(AuditReport report) {
        return Templates.sheet(report, zone(report)).render();
    }

    /** A whole document. */
    public static String document(AuditReport report) {
        return Templates.document(report, zone(report)).render();
    }

    /** The sheets as well-formed XML with the styles for {@link ReportPdf}. */
    static String printed(AuditReport report) {
        return Templates.pdf(report, zone(report), CSS).render();
    }

    private static String css() {
        try (InputStream in = ReportSheet.class.getResourceAsStream("/audit/pdf.css")) {
            return new String(Objects.requireNonNull(in, "pdf.css").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZoneId zone(AuditReport report) {
        return ZoneId.of(report.article().publication().timeZone());
    }
}
