package dev.colophon.audit.form;

import dev.colophon.audit.report.AuditReport;
import dev.colophon.audit.report.AuditReport.PersonWords;
import dev.colophon.audit.report.AuditReport.ReleaseFacts;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.RowText;
import dev.colophon.audit.report.SignedParagraph;
import dev.colophon.audit.report.SignedParagraph.SignedOff;
import dev.colophon.audit.report.SignedParagraph.Waived;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The report's paragraphs as a table (RFC 4180): a header line, then a row for each paragraph. See {@link Cells}. */
public final class ReportCsv {
    private static final String[] HEADER = {
        "article",
        "release",
        "version",
        "row",
        "paragraph",
        "role",
        "sourceNumbers",
        "source",
        "machine",
        "released",
        "change",
        "machineWords",
        "wordsByPerson",
        "state",
        "reason",
        "reviewers",
        "againstSource",
        "bulk",
        "own",
        "lastSigned",
        "signOffs",
        "attestations",
        "waivedBy",
        "waiverReason",
        "key",
        "textSha256",
        "releaseKind",
        "replacedBy",
        "erased"
    };
    private static final String BETWEEN = "\n\n";

    private final AuditReport report;
    private final Map<Integer, RowText> rows = new HashMap<>();

    private ReportCsv(AuditReport report) {
        this.report = report;
        report.texts().forEach(row -> rows.put(row.number(), row));
    }

    /** The table. */
    public static String of(AuditReport report) {
        StringBuilder out = new StringBuilder();
        ReportCsv csv = new ReportCsv(report);
        try (CSVPrinter printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (SignedParagraph paragraph : report.paragraphs()) {
                printer.printRecord(csv.cells(paragraph));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private List<Object> cells(SignedParagraph paragraph) {
        RowText row = Objects.requireNonNull(rows.get(paragraph.number()));
        Waived waiver = paragraph.waiver();
        ReleaseFacts release = report.release();
        return List.of(
                report.article().id(),
                release == null ? "" : release.release(),
                Cells.text(report.words().version()),
                paragraph.number(),
                paragraph.id(),
                paragraph.role(),
                joined(paragraph.source(), String::valueOf),
                Cells.text(String.join(BETWEEN, row.source())),
                Cells.text(String.join(BETWEEN, row.machine())),
                Cells.text(Objects.requireNonNullElse(paragraph.text(), "")),
                paragraph.what(),
                paragraph.machine(),
                joined(paragraph.people(), ReportCsv::wrote),
                paragraph.state(),
                told(paragraph.reason()),
                joined(paragraph.approvers(), Someone::shown),
                paragraph.against(),
                paragraph.signOffs().stream().anyMatch(SignedOff::bulk),
                paragraph.signOffs().stream().anyMatch(SignedOff::own),
                paragraph.lastSigned() == null ? "" : paragraph.lastSigned().toString(),
                joined(paragraph.signOffs(), signOff -> signOff.signOff().toString()),
                joined(
                        paragraph.signOffs().stream()
                                .map(SignedOff::attestation)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        told -> told),
                waiver == null ? "" : Cells.text(waiver.by().shown()),
                waiver == null ? "" : told(waiver.reason()),
                told(paragraph.key()),
                told(paragraph.textHash()),
                release == null ? "" : release.kind(),
                release == null || release.supersededBy() == null ? "" : release.supersededBy(),
                paragraph.erased());
    }

    private static String wrote(PersonWords words) {
        return words.person().shown() + " " + words.words();
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : Cells.text(value);
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return Cells.text(values.stream().map(text).collect(Collectors.joining("; ")));
    }
}
