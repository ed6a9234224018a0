package dev.colophon.web.review;

import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.text.Content;
import dev.colophon.web.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Filters fold, they never reorder: runs of hidden rows become a line with the last words before the gap. */
final class Folds {
    private static final int WORDS = 280;

    private final Sheet sheet;
    private final String href;
    private final List<LineView> lines = new ArrayList<>();
    private final List<SheetRow> hidden = new ArrayList<>();

    private Folds(Sheet sheet, String href) {
        this.sheet = sheet;
        this.href = href;
    }

    /** The lines of the page, where only some rows are shown. */
    static List<LineView> of(Sheet sheet, Predicate<SheetRow> shown, String href, Function<SheetRow, LineView> line) {
        Folds folds = new Folds(sheet, href);
        for (SheetRow row : sheet.rows()) {
            if (shown.test(row)) {
                folds.close();
                folds.lines.add(line.apply(row));
            } else if (row.state() != null) {
                folds.hidden.add(row);
            }
        }
        folds.close();
        return folds.lines;
    }

    private void close() {
        if (!hidden.isEmpty()) {
            SheetRow first = hidden.get(0);
            SheetRow last = hidden.get(hidden.size() - 1);
            Set<State> states = hidden.stream().map(SheetRow::state).collect(java.util.stream.Collectors.toSet());
            State one = states.size() == 1 ? states.iterator().next() : null;
            lines.add(LineView.of(new FoldView(
                    Strip.label(sheet, first),
                    Strip.label(sheet, last),
                    hidden.size(),
                    one == null ? "" : one.code(),
                    sheet.record().created().targetLanguage(),
                    words(last),
                    href + "#p" + Strip.label(sheet, first))));
            hidden.clear();
        }
    }

    private static String words(SheetRow row) {
        String text = String.join(
                " ",
                row.paragraphs().stream()
                        .map(SheetParagraph::content)
                        .filter(Objects::nonNull)
                        .map(Content::text)
                        .toList());
        return text.length() <= WORDS ? text : "…" + text.substring(text.length() - WORDS);
    }
}
