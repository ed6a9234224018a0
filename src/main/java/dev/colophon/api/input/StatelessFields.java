package dev.colophon.api.input;

import com.ibm.icu.util.ULocale;
import dev.colophon.text.TextHygiene;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields that the doors which store nothing share: languages, time zones, plain texts. */
public final class StatelessFields {
    /** Characters (UTF-16) that one side of a comparison, or a page, may have: thirty long articles. */
    public static final int CHARACTERS = 1_000_000;

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(ULocale.getISOLanguages()));

    private StatelessFields() {}

    /** A language by its BCP 47 tag; {@code und} where it is none, which is noted. */
    public static String language(@Nullable String tag, String pointer, Problems problems) {
        ULocale locale = ULocale.forLanguageTag(tag == null ? "" : tag);
        boolean known = LANGUAGES.contains(locale.getLanguage())
                && locale.toLanguageTag().equalsIgnoreCase(tag);
        if (!known) {
            problems.add(pointer, "unknown-language", "must be a BCP 47 tag such as ko, en or pt-BR");
        }
        return known && tag != null ? tag : "und";
    }

    /** A time zone by its IANA name, UTC where none is given; an unknown one is noted. */
    public static ZoneId zone(@Nullable String name, String pointer, Problems problems) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            problems.add(pointer, "unknown-time-zone", "must be an IANA name such as Asia/Seoul");
            return ZoneOffset.UTC;
        }
    }

    /**
     * Plain texts, cleaned; what is wrong is noted, and then the answer is of no use.
     *
     * @param most how many texts there may be
     * @param characters of all together
     */
    public static List<String> texts(
            @Nullable List<@Nullable String> texts, String pointer, int most, int characters, Problems problems) {
        if (texts == null || texts.size() > most) {
            problems.add(
                    pointer,
                    texts == null ? "missing" : "too-many-paragraphs",
                    "must be a list of 0 to " + most + " texts");
            return List.of();
        }
        List<String> cleaned = new ArrayList<>();
        long length = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text == null) {
                problems.add(pointer + "/" + i, "missing", "must be a text, not null");
            } else if (!problems.hasViolations(text, pointer + "/" + i, ParagraphReader.CHARACTERS)) {
                cleaned.add(TextHygiene.clean(text).text());
                length += text.length();
            }
        }
        limit(length, pointer, characters, problems);
        return cleaned;
    }

    /** Notes more characters than these doors take. */
    public static void limit(long length, String pointer, int characters, Problems problems) {
        if (length > characters) {
            problems.add(pointer, "text-too-long", "has " + length + " characters in all, the most is " + characters);
        }
    }
}
