package dev.colophon.audit.period;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.colophon.audit.form.Cells;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rows as they come: nothing of them is kept. */
public final class PeriodWriter {
    private static final String[] HEADER = {
        "publication", "desk", "article", "externalId", "title", "sourceLanguage", "targetLanguage", "release", "kind",
        "releasedAt", "date", "version", "rule", "disclosure", "digitalSourceType", "signed", "of", "waived",
        "overridden", "responsibleEditor", "releasedBy", "policy", "publicNote", "url", "manifest", "event", "logIndex"
    };

    private static final List<Function<ReleaseRow, @Nullable Object>> COMPONENTS = List.of(
            ReleaseRow::publication,
            ReleaseRow::desk,
            ReleaseRow::article,
            ReleaseRow::externalId,
            ReleaseRow::title,
            ReleaseRow::sourceLanguage,
            ReleaseRow::targetLanguage,
            ReleaseRow::release,
            ReleaseRow::kind,
            ReleaseRow::releasedAt,
            ReleaseRow::date,
            ReleaseRow::version,
            ReleaseRow::rule,
            ReleaseRow::disclosure,
            ReleaseRow::digitalSourceType,
            ReleaseRow::signed,
            ReleaseRow::of,
            ReleaseRow::waived,
            ReleaseRow::overridden,
            ReleaseRow::responsibleEditor,
            ReleaseRow::releasedBy,
            ReleaseRow::policy,
            ReleaseRow::publicNote,
            ReleaseRow::url,
            ReleaseRow::manifest,
            ReleaseRow::event,
            ReleaseRow::logIndex);

    private PeriodWriter() {}

    /** Whoever produces the rows. */
    public interface Source {
        void into(Consumer<ReleaseRow> rows);
    }

    /** RFC 4180 with a header line, see {@link Cells}. */
    public static void csv(Source source, OutputStream out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, UTF_8)),
                CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            source.into(row -> print(printer, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void print(CSVPrinter printer, ReleaseRow row) {
        try {
            printer.printRecord(cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(ReleaseRow row) {
        List<Object> cells = new ArrayList<>(HEADER.length);
        for (var component : COMPONENTS) {
            Object value = component.apply(row);
            cells.add(value instanceof String text ? Cells.text(text) : Objects.requireNonNullElse(value, ""));
        }
        return cells;
    }

    /** One JSON object a line, each line ended. */
    public static void ndjson(Source source, OutputStream out, ObjectMapper json) throws IOException {
        ObjectWriter writer = json.writerFor(ReleaseRow.class);
        try {
            source.into(row -> {
                try {
                    out.write(writer.writeValueAsBytes(row));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
