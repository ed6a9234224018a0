package dev.colophon.web.review;

import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.State;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.People;
import dev.colophon.web.Strip;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whom an article waits for that does not wait for its reader.
 *
 * @param review rows that a reviewer is to sign
 * @param change rows that were asked to be changed
 * @param names of those who changed them last, in their order
 */
record WaitsView(int review, int change, String names) {
    static WaitsView of(Sheet sheet, People people, Locale locale) {
        List<SheetRow> open = sheet.rows().stream()
                .filter(row -> row.state() != null && !Strip.isDone(row))
                .toList();
        List<SheetRow> change = open.stream()
                .filter(row -> row.state() == State.CHANGES_REQUESTED)
                .toList();
        String names = change.stream()
                .flatMap(row -> row.paragraphs().stream())
                .flatMap(paragraph -> paragraph.changers().stream())
                .distinct()
                .map(person -> new ChoiceView(person.toString(), people.name(person), false))
                .sorted(ChoiceView.byLabel(locale))
                .map(ChoiceView::label)
                .collect(Collectors.joining(", "));
        return new WaitsView(open.size() - change.size(), change.size(), names);
    }
}
