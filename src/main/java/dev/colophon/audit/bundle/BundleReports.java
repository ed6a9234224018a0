package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.audit.form.ReportCsv;
import dev.colophon.audit.form.ReportPdf;
import dev.colophon.audit.form.ReportProvenance;
import dev.colophon.audit.form.ReportSheet;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.proof.BundlePaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** The report in the forms that a bundle carries beside the record. */
@ApplicationScoped
class BundleReports {
    private final ObjectMapper json;

    BundleReports(ObjectMapper json) {
        this.json = json;
    }

    /** Files by path. */
    Map<String, byte[]> of(AuditReport report) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            byte[] record = json.writeValueAsBytes(report);
            files.put(BundlePaths.REPORT + "report.json", record);
            files.put(BundlePaths.REPORT + "report.pdf", ReportPdf.of(report, record));
            files.put(BundlePaths.REPORT + "report.prov.json", json.writeValueAsBytes(ReportProvenance.of(report)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report has a JSON form", e);
        }
        files.put(
                BundlePaths.REPORT + "report.html", ReportSheet.document(report).getBytes(UTF_8));
        files.put(BundlePaths.REPORT + "report.csv", ReportCsv.of(report).getBytes(UTF_8));
        return files;
    }
}
