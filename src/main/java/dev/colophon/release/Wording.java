package dev.colophon.release;

import dev.colophon.rules.ReleaseKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** The few words a rendering adds to a text, in its language; a language without them gets none. */
final class Wording {
    private static final Map<String, Map<ReleaseKind, String>> NOTES = Map.of(
            "en", Map.of(ReleaseKind.CORRECTION, "Correction", ReleaseKind.CLARIFICATION, "Clarification"),
            "ko", Map.of(ReleaseKind.CORRECTION, "정정", ReleaseKind.CLARIFICATION, "설명"),
            "ja", Map.of(ReleaseKind.CORRECTION, "訂正", ReleaseKind.CLARIFICATION, "補足"));

    private Wording() {}

    /** What precedes a note: {@code Correction, 28 April 2026: }. */
    static String heading(Release.Note note, String language, ZoneId zone) {
        String label = NOTES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), Map.of())
                .get(note.kind());
        String date = date(note.at(), language, zone);
        return (label == null ? date : label + ", " + date) + ": ";
    }

    /** The day, in the publication's zone. */
    static String date(Instant at, String language, ZoneId zone) {
        Locale locale = Locale.forLanguageTag(language);
        Locale spelled =
                locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? Locale.UK : locale;
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, spelled);
        return DateTimeFormatter.ofPattern(pattern, spelled).format(at.atZone(zone));
    }
}
