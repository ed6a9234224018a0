package dev.colophon.audit.form;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.colophon.audit.report.AuditReport;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report as PDF/A-3U (ISO 19005-3), tagged for assistive technology (ISO 14289-1), with its JSON attached and every font
 * embedded. The same report gives the same bytes.
 */
public final class ReportPdf {
    private static final String PRODUCER = "Colophon";
    /** Anything XML 1.0 has no place for; texts may hold noncharacters. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    static {
        // It tells every style it does not know on the console; what counts is in its exceptions.
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /**
     * Lays the report out.
     *
     * @param json the report's JSON, to be attached
     */
    public static byte[] of(AuditReport report, byte[] json) {
        String html = ReportSheet.printed(report).replaceAll(NOT_XML, "\uFFFD");
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(html, pdf).buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PdfArchive.seal(pdf, report.recordedUntil(), json);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer(PRODUCER)
                .withHtmlContent(html, null)
                // What a report shows is in it: nothing is fetched.
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (PdfFont font : PdfFont.values()) {
            builder.useFont(font.in(pdf), font.family(), font.weight(), font.style(), true);
        }
        return builder;
    }
}
