package dev.colophon.people;

import java.util.List;

/**
 * How somebody likes the pages. Empty strings and zero leave it to the browser and the computer.
 *
 * @param language of the pages: {@code en, ko} or empty
 * @param theme {@code light, dark} or empty
 * @param reading the font of article texts: {@code serif, sans}
 * @param textSize of article texts in per cent, 90 to 140
 * @param keys whether single keys do something
 */
public record Preference(String language, String theme, String reading, int textSize, boolean keys) {
    public static final List<String> LANGUAGES = List.of("", "en", "ko");
    public static final List<String> THEMES = List.of("", "light", "dark");
    public static final List<String> READINGS = List.of("serif", "sans");
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 120, 130, 140);

    /** What holds for who chose nothing. */
    public static final Preference ORDINARY = new Preference("", "", "serif", 100, true);

    public Preference withLanguage(String other) {
        return new Preference(other, theme, reading, textSize, keys);
    }

    public Preference withTheme(String other) {
        return new Preference(language, other, reading, textSize, keys);
    }
}
