package dev.colophon.people;

import java.util.Collection;
import java.util.List;

/** Short lists of codes as one column: with a space between. */
final class Lists {
    private Lists() {}

    static List<String> of(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }

    static String column(Collection<String> codes) {
        return String.join(" ", codes);
    }
}
