package dev.colophon.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that pages are written in. */
final class PageLanguage {
    /** By their tags (BCP 47); the first is the one of last resort. */
    static final List<String> ALL = List.of("en", "ko");

    private PageLanguage() {}

    /**
     * The language of a page.
     *
     * @param chosen by who looks at it; another than these counts as none
     * @param asked by the browser (RFC 9110, 12.5.4), null where it asks for nothing
     */
    static String of(String chosen, @Nullable String asked) {
        if (ALL.contains(chosen)) {
            return chosen;
        }
        if (asked == null || asked.isBlank()) {
            return ALL.get(0);
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(asked), ALL);
            return best == null ? ALL.get(0) : best;
        } catch (IllegalArgumentException unreadable) {
            return ALL.get(0);
        }
    }
}
