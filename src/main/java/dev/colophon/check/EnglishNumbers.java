package dev.colophon.check;

import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English: 31.2 billion, 1,350, $5m, 10:40 p.m., April 27, forty-three, a third, twenty-first. */
final class EnglishNumbers extends NumberReader {
    private static final String MONTH =
            "(January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.?|May|June|Jun\\.|July|Jul\\."
                    + "|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern ISO_DATE = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d{1,2}(?!\\d))");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?![a-z])");
    private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + "(?![a-z])");
    private static final Pattern HALF_TIME = Pattern.compile(
            "(?<![\\d.,:])(\\d{1,2})(?:[:.](\\d{2}))?\\s?([ap])\\.?m(?:\\.|\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.,:])(\\d{1,2}):(\\d{2})(?![\\d:])");
    private static final Pattern O_CLOCK = Pattern.compile("(?<![\\d.,:])(\\d{1,2})()\\s?o['’]clock");
    private static final Pattern NOON = Pattern.compile("\\b(?:noon|midday)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIDNIGHT = Pattern.compile("\\bmidnight\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_RANGE = Pattern.compile("(?<![\\d.,])((?:19|20)\\d\\d)[-–/](\\d\\d)(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("['’](\\d0)s\\b");
    private static final Pattern SLASH = Pattern.compile("(?<![\\d/])(\\d+)/(\\d+)(?![\\d/])");
    private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Z][A-Za-z]*-?(\\d+)[A-Za-z\\d]*\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])" + DIGITS);
    private static final Pattern PLAIN = Pattern.compile(DIGITS);
    private static final Pattern SCALE = Pattern.compile(
            "[\\s-]?(hundred|thousand|million|billion|trillion|quadrillion|bn|mn|tn)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY_SCALE = Pattern.compile("(m|k|b)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("\\s?(?:-|–|—|~|to|or|and)\\s?[$€£¥₩]?(?=\\d)");
    private static final Pattern UNIT = Pattern.compile(
            "(?:st|nd|rd|th|s|[kcm]?m|[kKmM]?g|t|[kMGT]?Wh?|[kMGT]?B|mph|kph|km/h|ha|ft|in|lb|oz|[ap]m)\\b");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]");
    private static final Pattern PERCENT = Pattern.compile("[\\s-]?(?:%|percent|per cent|pct)");
    private static final Pattern MONEY =
            Pattern.compile("[\\s-]?(?:won|yen|dollars?|euros?|yuan|pounds?|KRW|JPY|USD|US dollars)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final String CURRENCIES = "$€£¥₩";

    EnglishNumbers(int paragraph, String original) {
        super(paragraph, original);
    }

    @Override
    void readAll() {
        each(ISO_DATE, date -> {
            addPart(Kind.YEAR, date, 1, date.group(1));
            addPart(Kind.MONTH, date, 2, "m" + Integer.parseInt(date.group(2)));
            addPart(Kind.DAY, date, 3, String.valueOf(Integer.parseInt(date.group(3))));
        });
        each(MONTH_DAY, date -> monthAndDay(date, 1, 2));
        each(DAY_MONTH, date -> monthAndDay(date, 2, 1));
        each(MONTH_ALONE, month -> addPart(Kind.MONTH, month, 1, monthKey(month.group(1))));
        each(
                HALF_TIME,
                time -> addTime(
                        time,
                        hour(Integer.parseInt(time.group(1)), time.group(3).equalsIgnoreCase("p")),
                        minutes(time.group(2)),
                        true));
        each(CLOCK, this::clock);
        each(O_CLOCK, this::clock);
        each(NOON, noon -> add(Kind.TIME, false, noon.start(), noon.end(), Set.of("t720", "12")));
        each(MIDNIGHT, midnight -> add(Kind.TIME, false, midnight.start(), midnight.end(), Set.of("t0", "12")));
        each(SLASH, slash -> addPart(Kind.FRACTION, slash, 0, slash.group(), slash.group(2)));
        each(
                IDENTIFIER,
                name -> add(Kind.NUMBER, false, name.start(), name.end(), Set.of(Quantity.key(number(name.group(1))))));
        each(YEAR_RANGE, years -> {
            addPart(Kind.YEAR, years, 1, years.group(1));
            addPart(Kind.YEAR, years, 2, years.group(2), years.group(1).substring(0, 2) + years.group(2));
        });
        each(
                DECADE,
                decade -> addPart(
                        Kind.NUMBER, decade, 1, decade.group(1), "19" + decade.group(1), "20" + decade.group(1)));
        each(NUMBER, this::digits);
        EnglishWords.read(this);
    }

    private void monthAndDay(MatchResult date, int month, int day) {
        addPart(Kind.MONTH, date, month, monthKey(date.group(month)));
        addPart(Kind.DAY, date, day, String.valueOf(Integer.parseInt(date.group(day))));
    }

    private void clock(MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        addTime(time, hour, minutes(time.group(2)), hour > 12 || time.group(1).startsWith("0"));
    }

    private void digits(MatchResult digits) {
        boolean money = digits.start() > 0 && CURRENCIES.indexOf(text.charAt(digits.start() - 1)) >= 0;
        Matcher scale = at(money && at(MONEY_SCALE, digits.end()).lookingAt() ? MONEY_SCALE : SCALE, digits.end());
        boolean scaled = scale.lookingAt();
        int end = scaled ? scale.end() : digits.end();
        take(digits.start(), end);
        Set<String> keys = new LinkedHashSet<>();
        BigDecimal value = number(digits.group());
        keys.add(Quantity.key(scaled ? value.multiply(EnglishWords.scale(scale.group(1))) : value));
        BigDecimal rangeScale = scaled ? null : rangeScale(end);
        if (rangeScale != null) {
            keys.add(Quantity.key(value.multiply(rangeScale)));
        }
        boolean name = !scaled && at(LETTERS, end).lookingAt() && !at(UNIT, end).lookingAt(); // 5G, 3D
        add(kind(digits.group(), money, scaled, end), !name, digits.start(), end, keys);
    }

    private Kind kind(String digits, boolean money, boolean scaled, int end) {
        if (at(PERCENT, end).lookingAt()) {
            return Kind.PERCENT;
        }
        if (money || at(MONEY, end).lookingAt()) {
            return Kind.MONEY;
        }
        return !scaled && YEAR.matcher(digits).matches() ? Kind.YEAR : Kind.NUMBER;
    }

    /** In "10 to 20 million" the ten are millions too. */
    private @Nullable BigDecimal rangeScale(int end) {
        Matcher range = at(RANGE, end);
        if (!range.lookingAt()) {
            return null;
        }
        Matcher second = at(PLAIN, range.end());
        Matcher scale = second.lookingAt() ? at(SCALE, second.end()) : null;
        return scale != null && scale.lookingAt() ? EnglishWords.scale(scale.group(1)) : null;
    }

    private Matcher at(Pattern pattern, int offset) {
        return pattern.matcher(text).region(offset, text.length());
    }

    private static int minutes(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String monthKey(String month) {
        return "m" + (MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }
}
