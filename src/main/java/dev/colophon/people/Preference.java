package dev.colophon.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How somebody likes the pages. Empty strings and zero leave it to the browser and the computer.
 *
 * @param language of the pages: {@code en, ko} or empty
 * @param theme {@code light, dark} or empty
 * @param reading the font of article texts: {@code serif, sans}
 * @param textSize of article texts in per cent, 90 to 140
 * @param keys whether single keys do something
 * @param moved keys that do what others do ordinarily, by the ordinary one: {@code S} to {@code Q}
 */
public record Preference(
        String language, String theme, String reading, int textSize, boolean keys, Map<String, String> moved) {
    public static final List<String> LANGUAGES = List.of("", "en", "ko");
    public static final List<String> THEMES = List.of("", "light", "dark");
    public static final List<String> READINGS = List.of("serif", "sans");
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 120, 130, 140);

    /** What holds for who chose nothing. */
    public static final Preference ORDINARY = new Preference("", "", "serif", 100, true, Map.of());

    public Preference {
        moved = Map.copyOf(moved);
    }

    /** The key somebody presses for what a key does ordinarily. */
    public String key(String ordinary) {
        return moved.getOrDefault(ordinary, ordinary);
    }

    /** The moved keys as a script reads them: {@code S=Q J=⇧A}. */
    public String getMoves() {
        return moved.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    public Preference withLanguage(String other) {
        return new Preference(other, theme, reading, textSize, keys, moved);
    }

    public Preference withTheme(String other) {
        return new Preference(language, other, reading, textSize, keys, moved);
    }
}
