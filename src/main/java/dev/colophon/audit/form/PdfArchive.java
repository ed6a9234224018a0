package dev.colophon.audit.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.Digests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What makes a laid-out report an archive: its source attached, and nothing in it that depends on when it was asked for. */
final class PdfArchive {
    private static final String NAME = "audit-report.json";
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private PdfArchive() {}

    /** @param at the moment the document speaks of, to the second */
    static void seal(PDDocument pdf, Instant at, byte[] json) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Calendar moment = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        date(pdf, second, moment);
        attach(pdf, moment, json);
        // Stands in for the clock where the file's identifier is made.
        pdf.setDocumentId(ByteBuffer.wrap(Digests.sha256(json)).getLong());
    }

    /** The information dictionary and the metadata must name the same moment (ISO 19005-1, 6.7.3). */
    private static void date(PDDocument pdf, Instant second, Calendar moment) throws IOException {
        pdf.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + second.toString().replace("Z", "+00:00") + "$2");
        metadata.importXMPMetadata(xmp.getBytes(UTF_8));
    }

    private static void attach(PDDocument pdf, Calendar moment, byte[] json) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(moment);
        file.setModDate(moment);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("The report with the record itself, for the verify command");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification.getCOSObject());
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
