package dev.colophon.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;

/** The report as paper. Both doors show the same one: pages put the sheets into their frame, the API sends a document. */
public final class ReportSheet {
    private ReportSheet() {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance sheet(AuditReport report, ZoneId zone);

        static native TemplateInstance document(AuditReport report, ZoneId zone);
    }

    /** The sheets alone, as HTML, moments by the publication's clock. */
    public static String fragment(AuditReport report) {
        return Templates.sheet(report, zone(report)).render();
    }

    /** A whole document. */
    public static String document(AuditReport report) {
        return Templates.document(report, zone(report)).render();
    }

    private static ZoneId zone(AuditReport report) {
        return ZoneId.of(report.article().publication().timeZone());
    }
}
