package dev.colophon.web;

import java.util.List;
import java.util.Locale;

/** Languages as pages name them. */
public final class Languages {
    /** What the add page offers; the API takes any. */
    public static final List<String> OFFERED = List.of("ko", "en", "ja", "zh", "de", "fr", "es");

    private Languages() {}

    /** A language in the words of another. */
    public static LanguageView view(String tag, Locale in) {
        Locale locale = Locale.forLanguageTag(tag);
        return new LanguageView(tag, locale.getLanguage().toUpperCase(Locale.ROOT), locale.getDisplayLanguage(in));
    }

    /** Whether somebody who reads these languages reads that one. */
    static boolean reads(List<String> languages, String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return languages.stream()
                .anyMatch(known -> Locale.forLanguageTag(known).getLanguage().equals(wanted));
    }
}
