package dev.colophon.web;

import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetRow;
import java.util.UUID;

/**
 * A place on the review page.
 *
 * @param number of the row in hand, 0 for none
 * @param label of the row to show
 */
public record RowPlace(int number, String label) {
    private static final RowPlace NOWHERE = new RowPlace(0, "");

    public static RowPlace of(Sheet sheet, UUID paragraph) {
        return sheet.rows().stream()
                .filter(row -> row.paragraphs().stream()
                        .anyMatch(each -> each.lineage().equals(paragraph)))
                .findFirst()
                .map(row -> of(sheet, row))
                .orElse(NOWHERE);
    }

    public static RowPlace of(Sheet sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number && number > 0)
                .findFirst()
                .map(row -> of(sheet, row))
                .orElse(NOWHERE);
    }

    /** Where to go on: the place stays, but after a sign-off the next row that waits for the reader is in hand. */
    public static RowPlace next(Sheet sheet, Reader reader, int number, String done) {
        RowPlace here = of(sheet, number);
        if (!done.equals("signed")) {
            return here;
        }
        return sheet.rows().stream()
                .filter(row -> row.number() > number && reader.isWaitedFor(row))
                .findFirst()
                .map(row -> new RowPlace(row.number(), here.label()))
                .orElse(here);
    }

    private static RowPlace of(Sheet sheet, SheetRow row) {
        return new RowPlace(row.number(), Strip.label(sheet, row));
    }

    /** To go on with in the address of the page: the row in hand and its anchor. */
    public String suffix() {
        return (number == 0 ? "" : "&at=" + number) + (label.isEmpty() ? "" : "#p" + label);
    }
}
