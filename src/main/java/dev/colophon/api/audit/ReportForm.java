package dev.colophon.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.api.http.Accepted;
import dev.colophon.audit.form.ReportCsv;
import dev.colophon.audit.form.ReportPdf;
import dev.colophon.audit.form.ReportProvenance;
import dev.colophon.audit.form.ReportSheet;
import dev.colophon.audit.report.AuditReport;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The forms a report is given in. The same record gives the same bytes in each. */
enum ReportForm {
    /** What who asks for nothing particular gets: the report with the record itself, for {@code verify}. */
    JSON(MediaType.APPLICATION_JSON, "json") {
        @Override
        byte[] bytes(AuditReport report, ObjectMapper json) throws JsonProcessingException {
            return json.writeValueAsBytes(report);
        }
    },
    /** The same as paper, on screen. */
    HTML(MediaType.TEXT_HTML, "html") {
        @Override
        byte[] bytes(AuditReport report, ObjectMapper json) {
            return ReportSheet.document(report).getBytes(UTF_8);
        }
    },
    /** The same as paper, to be kept. */
    PDF(ReportForm.APPLICATION_PDF, "pdf") {
        @Override
        byte[] bytes(AuditReport report, ObjectMapper json) throws JsonProcessingException {
            return ReportPdf.of(report, json.writeValueAsBytes(report));
        }
    },
    /** A row for each paragraph. */
    CSV(ReportForm.TEXT_CSV, "csv") {
        @Override
        byte[] bytes(AuditReport report, ObjectMapper json) {
            return ReportCsv.of(report).getBytes(UTF_8);
        }
    },
    /** Who made what from what, in W3C PROV. */
    PROVENANCE(ReportForm.APPLICATION_PROVENANCE, "prov.json") {
        @Override
        byte[] bytes(AuditReport report, ObjectMapper json) throws JsonProcessingException {
            return json.writeValueAsBytes(ReportProvenance.of(report));
        }
    };

    static final String APPLICATION_PDF = "application/pdf";
    static final String TEXT_CSV = "text/csv";
    static final String APPLICATION_PROVENANCE = "application/provenance+json";

    private final MediaType type;
    private final String suffix;

    ReportForm(String type, String suffix) {
        this.type = MediaType.valueOf(type);
        this.suffix = suffix;
    }

    abstract byte[] bytes(AuditReport report, ObjectMapper json) throws JsonProcessingException;

    /** The form a caller prefers. */
    static ReportForm of(List<MediaType> accepted) {
        return Accepted.form(accepted, List.of(values()), form -> form.type);
    }

    /** The report in this form. What a browser does not show it saves under a name. */
    Response answer(AuditReport report, ObjectMapper json) {
        try {
            Response.ResponseBuilder answer = Response.ok(bytes(report, json))
                    .type(this == PDF ? type : type.withCharset("UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            String name = "audit-report-" + report.article().id() + "." + suffix;
            return switch (this) {
                case JSON, HTML -> answer.build();
                case PDF, CSV, PROVENANCE ->
                    answer.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                            .build();
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report has a JSON form", e);
        }
    }
}
