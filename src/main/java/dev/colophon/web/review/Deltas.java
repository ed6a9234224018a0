package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Standing;
import dev.colophon.rules.State;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed in a row since its reader signed it, or since the page that they answered from. */
final class Deltas {
    private final Reading reading;
    private final ArticleRecord record;
    private final List<Document.Item> seen;

    /** @param seen paragraphs under the keys that an answer spoke of, where it came too late */
    Deltas(Reading reading, List<Document.Item> seen) {
        this.reading = reading;
        this.record = reading.record();
        this.seen = seen;
    }

    @Nullable
    DeltaView of(SheetRow row) {
        DeltaView since = since(row, "seen", label(), seen);
        SignOff mine =
                since == null && row.state() == State.STALE ? reading.reader().earlier(row) : null;
        return mine == null ? since : since(row, "signed", mine.act().version(), mine.standing());
    }

    private @Nullable DeltaView since(SheetRow row, String kind, String version, List<Document.Item> items) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> source = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            items.stream()
                    .filter(item -> item.paragraph().equals(paragraph.lineage())
                            && !item.key().equals(paragraph.key()))
                    .flatMap(item -> record.standing(item.paragraph(), item.key()).stream())
                    .forEach(then -> compare(then, paragraph.standing(), pieces, source));
        }
        return pieces.isEmpty() && source.isEmpty() ? null : new DeltaView(kind, version, name(), pieces, source);
    }

    private String label() {
        return record.target().map(ArticleVersion::label).orElse("");
    }

    private String name() {
        return record.target()
                .map(head -> reading.people().name(head.recorded().actor().person()))
                .orElse("");
    }

    private void compare(Standing then, Standing now, List<Piece> pieces, List<Piece> source) {
        String before = then.content() == null ? "" : then.content().text();
        String after = now.content() == null ? "" : now.content().text();
        if (!before.equals(after)) {
            pieces.addAll(Cells.changes(before, after, record.created().targetLanguage()));
        }
        String from = String.join(" ", then.sourceTexts());
        String to = String.join(" ", now.sourceTexts());
        if (!from.equals(to)) {
            source.addAll(Cells.changes(from, to, record.created().sourceLanguage()));
        }
    }
}
