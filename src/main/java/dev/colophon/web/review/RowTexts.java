package dev.colophon.web.review;

import dev.colophon.act.Document;
import dev.colophon.check.Finding;
import dev.colophon.diff.Move;
import dev.colophon.review.RowFinding;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts of a row in each column. */
final class RowTexts {
    private final ArticleRecord record;
    private final String sourceLanguage;
    private final String language;
    private final Map<UUID, Integer> numbers = new HashMap<>();

    RowTexts(ArticleRecord record) {
        this.record = record;
        this.sourceLanguage = record.created().sourceLanguage();
        this.language = record.created().targetLanguage();
        int number = 0;
        for (SourceParagraph paragraph : record.sourceParagraphs()) {
            boolean counts = paragraph.role().hasText() && paragraph.role() != Role.HEADLINE;
            number += counts ? 1 : 0;
            numbers.put(paragraph.lineage(), number);
        }
    }

    CellView source(SheetRow row, List<RowFinding> findings) {
        List<Flag> flags = Flag.of(findings, Finding.Evidence::source);
        List<PassageView> passages = new ArrayList<>();
        for (SourceParagraph paragraph : row.source()) {
            if (paragraph.content() != null) {
                Integer number = row.source().size() > 1 ? number(paragraph.lineage()) : null;
                passages.add(new PassageView(
                        number,
                        sourceLanguage,
                        Overlay.flags(Cells.marked(paragraph.content()), "", flags, passages.size()),
                        paragraph.content().credit()));
            }
        }
        return new CellView(passages);
    }

    /** Numbers of the source paragraphs, where they differ from the row's own; the headline has none. */
    @Nullable
    String sourceNumbers(SheetRow row, String label) {
        List<Integer> numbers = row.source().stream()
                .filter(paragraph -> paragraph.role() != Role.HEADLINE)
                .map(paragraph -> number(paragraph.lineage()))
                .sorted()
                .toList();
        String told = told(numbers);
        return told.isEmpty() || told.equals(label) ? null : told;
    }

    /** {@code 7–9} where they follow each other, else {@code 2, 12}. */
    private static String told(List<Integer> numbers) {
        int last = numbers.size() - 1;
        return last > 0 && numbers.get(last) - numbers.get(0) == last
                ? numbers.get(0) + "–" + numbers.get(last)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * The machine text with what was deleted.
     *
     * @param words whether a rewritten row shows its words, rather than one deletion
     */
    CellView machine(SheetRow row, List<RowFinding> findings, boolean words) {
        List<String> machine = machineTexts(row);
        if (machine.isEmpty()) {
            return CellView.NOTHING;
        }
        List<List<Piece>> pieces = !words && isRewritten(row)
                ? machine.stream().map(text -> List.of(Piece.of("del", text))).toList()
                : changed(machine, texts(row), Cells.Side.FROM);
        return cell(flagged(pieces, "", Flag.of(findings, Finding.Evidence::machine)), null);
    }

    /** The edited text with what was inserted, or with both what was deleted and inserted. */
    CellView edited(SheetRow row, List<Flag> flags, Cells.Side side, boolean words) {
        List<String> machine = machineTexts(row);
        if (contents(row).isEmpty()) {
            return CellView.NOTHING;
        }
        if (machine.isEmpty() || !words && isRewritten(row)) {
            return clean(row, flags);
        }
        String beside = side == Cells.Side.BOTH ? "del" : "";
        List<List<Piece>> pieces = changed(machine, texts(row), side);
        List<Content> contents = contents(row);
        List<List<Piece>> marked = new ArrayList<>();
        for (int p = 0; p < pieces.size(); p++) {
            marked.add(Overlay.marks(pieces.get(p), beside, contents.get(p).marks()));
        }
        return cell(flagged(marked, beside, flags), credit(row));
    }

    /** What changed, and what only moved. */
    private List<List<Piece>> changed(List<String> from, List<String> to, Cells.Side side) {
        List<List<Piece>> pieces = Cells.changed(from, to, language, side);
        List<Move> moves = KnownDiffs.moves(from, to, language);
        if (moves.isEmpty()) {
            return pieces;
        }
        MovedPieces moved = new MovedPieces(from, to, moves, language);
        List<List<Piece>> marked = pieces;
        if (side == Cells.Side.FROM || side == Cells.Side.BOTH && from.size() == 1 && to.size() == 1) {
            marked = moved.left(marked, positions(from));
        }
        if (side != Cells.Side.FROM) {
            marked = moved.come(marked, positions(to));
        }
        return side == Cells.Side.BOTH
                ? marked.stream().map(MovedPieces::numbersOnly).toList()
                : marked;
    }

    private static List<Integer> positions(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().toList();
    }

    /** The edited text as readers will see it. */
    CellView clean(SheetRow row, List<Flag> flags) {
        List<List<Piece>> pieces = contents(row).stream().map(Cells::marked).toList();
        return cell(flagged(pieces, "", flags), credit(row));
    }

    /** Whether so many words differ that marking them would help nobody. */
    static boolean isRewritten(SheetRow row) {
        return row.paragraphs().stream()
                .allMatch(paragraph ->
                        paragraph.change() != null && paragraph.change().text().equals("rewritten"));
    }

    private static List<List<Piece>> flagged(List<List<Piece>> texts, String beside, List<Flag> flags) {
        List<List<Piece>> flagged = new ArrayList<>();
        for (List<Piece> pieces : texts) {
            flagged.add(Overlay.flags(pieces, beside, flags, flagged.size()));
        }
        return flagged;
    }

    /** The edited text with who wrote it. */
    CellView written(SheetRow row, Map<UUID, List<Piece>> authorship) {
        List<PassageView> passages = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            List<Piece> pieces = authorship.get(paragraph.lineage());
            if (pieces != null) {
                passages.add(new PassageView(null, language, pieces, null));
            }
        }
        return new CellView(passages);
    }

    List<String> texts(SheetRow row) {
        return contents(row).stream().map(Content::text).toList();
    }

    /** The machine paragraphs a row descends from, each once, in the machine's order. */
    List<String> machineTexts(SheetRow row) {
        Map<String, Set<UUID>> wanted = new LinkedHashMap<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            Document.Baseline baseline = paragraph.standing().baseline();
            if (baseline != null) {
                wanted.computeIfAbsent(baseline.version(), version -> new HashSet<>())
                        .addAll(baseline.paragraphs());
            }
        }
        List<String> texts = new ArrayList<>();
        wanted.forEach((version, of) -> record.version(version)
                .ifPresent(machine -> machine.entries(of)
                        .forEach(entry ->
                                record.content(entry.commitment()).ifPresent(content -> texts.add(content.text())))));
        return texts;
    }

    private List<Content> contents(SheetRow row) {
        List<Content> contents = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            if (paragraph.content() != null) {
                contents.add(paragraph.content());
            }
        }
        return contents;
    }

    private @Nullable String credit(SheetRow row) {
        List<Content> contents = contents(row);
        return contents.size() == 1 ? contents.get(0).credit() : null;
    }

    private CellView cell(List<List<Piece>> paragraphs, @Nullable String credit) {
        return new CellView(paragraphs.stream()
                .map(pieces -> new PassageView(null, language, MarkEdges.drawnIn(pieces), credit))
                .toList());
    }

    /** The place of a source paragraph among those that are numbered. */
    private int number(UUID lineage) {
        return numbers.getOrDefault(lineage, numbers.size());
    }
}
