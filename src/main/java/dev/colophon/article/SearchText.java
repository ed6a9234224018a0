package dev.colophon.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a search looks in: titles, text and the publishing system's name, folded to lower case. */
final class SearchText {
    private SearchText() {}

    static String of(@Nullable String sourceTitle, List<String> texts, @Nullable String externalId) {
        StringBuilder all = new StringBuilder();
        append(all, externalId);
        append(all, sourceTitle);
        texts.forEach(text -> append(all, text));
        return all.toString();
    }

    private static void append(StringBuilder all, @Nullable String text) {
        if (text != null) {
            all.append(text.toLowerCase(Locale.ROOT)).append('\n');
        }
    }
}
