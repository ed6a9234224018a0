package dev.colophon.web;

import dev.colophon.problem.Sentences;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How templates write moments, names and numbers, in the language and by the clock of the page. */
public final class Formats {
    /** The attributes of a template that say how it is to be written. */
    static final String LOCALE = "locale";

    static final String ZONE = "zone";
    static final String NOW = "now";

    private static final Duration A_WEEK = Duration.ofDays(6);

    private Formats() {}

    /** Hours and minutes. */
    @TemplateExtension
    static String clock(Instant at, @TemplateAttribute(ZONE) Object zone) {
        return write(at, zone, "HH:mm", Locale.ROOT);
    }

    /** Week day and time within a week, else day and month. */
    @TemplateExtension
    static String lately(
            Instant at,
            @TemplateAttribute(LOCALE) Object locale,
            @TemplateAttribute(ZONE) Object zone,
            @TemplateAttribute(NOW) Object now) {
        boolean near = Duration.between(at, (Instant) now).abs().compareTo(A_WEEK) < 0;
        if (korean(locale)) {
            return write(at, zone, near ? "E HH:mm" : "M월 d일 HH:mm", Locale.KOREAN);
        }
        return write(at, zone, near ? "EEE HH:mm" : "d MMM HH:mm", Locale.ENGLISH);
    }

    /** The day in full, without the year. */
    @TemplateExtension
    static String day(Instant at, @TemplateAttribute(LOCALE) Object locale, @TemplateAttribute(ZONE) Object zone) {
        return korean(locale)
                ? write(at, zone, "M월 d일 EEEE", Locale.KOREAN)
                : write(at, zone, "EEEE, d MMMM", Locale.ENGLISH);
    }

    /** Date, time and zone: what a record says. */
    @TemplateExtension
    static String stamp(Instant at, @TemplateAttribute(LOCALE) Object locale, @TemplateAttribute(ZONE) Object zone) {
        return korean(locale)
                ? write(at, zone, "yyyy년 M월 d일 HH:mm z", Locale.KOREAN)
                : write(at, zone, "d MMM yyyy, HH:mm z", Locale.ENGLISH);
    }

    /** A language tag in words of the page's language. */
    @TemplateExtension
    static String languageWord(String tag, @TemplateAttribute(LOCALE) Object locale) {
        return Languages.view(tag, Locale.forLanguageTag(locale.toString())).name();
    }

    /** The icon that goes with a note about a row. */
    @TemplateExtension
    static String glyph(String note) {
        return switch (note) {
            case "added" -> "plus";
            case "split" -> "split";
            case "merged" -> "merge";
            case "rewritten" -> "pencil";
            default -> "lines";
        };
    }

    /** The icon of a view of the queue. */
    @TemplateExtension
    static String viewIcon(String view) {
        return switch (view) {
            case "yours" -> "eye";
            case "editing" -> "pencil";
            case "stale" -> "alert";
            case "ready" -> "send";
            case "released" -> "check";
            default -> "tray";
        };
    }

    /** A sentence of a fault in the language of the page. */
    @TemplateExtension
    static String told(String sentence, @TemplateAttribute(LOCALE) Object locale) {
        return Sentences.told(sentence, locale.toString());
    }

    /** For {@code <time datetime>}. */
    @TemplateExtension
    static String iso(Instant at) {
        return at.toString();
    }

    /** The first letters of the first and the last word of a name; of a name in Hangul or Hanzi the first two signs. */
    public static String initials(String name) {
        String[] words = name.strip().split("[\\s·]+");
        if (words[0].isEmpty()) {
            return "";
        }
        int first = words[0].codePointAt(0);
        if (words.length == 1) {
            int end = Math.min(words[0].length(), Character.isIdeographic(first) || first >= 0xAC00 ? 2 : 1);
            return words[0].substring(0, Math.max(end, Character.charCount(first)));
        }
        int last = words[words.length - 1].codePointAt(0);
        return (Character.toString(first) + Character.toString(last)).toUpperCase(Locale.ROOT);
    }

    private static boolean korean(Object locale) {
        return locale.toString().startsWith("ko");
    }

    private static String write(Instant at, Object zone, String pattern, Locale locale) {
        ZonedDateTime local = at.atZone((ZoneId) zone);
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }
}
