package dev.colophon.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as newspapers print them. */
final class Moments {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+|\\s*[(（][월화수목금토일月火水木金土日](?:요일|曜日)?[)）])?";

    private static final Pattern YEAR_FIRST = Pattern.compile("^" + WEEKDAY
            + "(?<y>\\d{4})\\s*[-./년年]\\s*(?<m>\\d{1,2})\\s*[-./월月]\\s*(?<d>\\d{1,2})\\s*[.일日]?" + WEEKDAY);
    private static final Pattern DAY_FIRST =
            Pattern.compile("^" + WEEKDAY + "(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>" + MONTH + "),?\\s+(?<y>\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("^" + WEEKDAY + "(?<m>" + MONTH + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})");
    private static final Pattern ERA =
            Pattern.compile("^令和\\s*(?<y>\\d{1,2}|元)\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*日" + WEEKDAY);
    private static final List<Pattern> DATES = List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, ERA);

    private static final Pattern TIME = Pattern.compile("^(?:[\\s,|·]*(?:at\\s+)?|t)"
            + "(?<before>오전|오후|午前|午後|am|pm)?\\s*"
            + "(?<h>\\d{1,2})(?:\\s*[:시時]\\s*(?:(?<min>\\d{1,2})\\s*[분分]?(?::(?<s>\\d{2})(?:\\.\\d{1,9})?)?)?)?"
            + "(?:\\s*(?<after>[ap]\\.?m\\.?(?![a-z])))?");
    private static final Pattern ZONE =
            Pattern.compile("^\\s*[(（]?(?<z>z|utc|gmt|kst|jst|[+-]\\d{2}:?\\d{2})[)）]?(?![a-z])");
    private static final Map<String, String> ZONES =
            Map.of("z", "Z", "utc", "Z", "gmt", "Z", "kst", "+09:00", "jst", "+09:00");
    private static final int REIWA = 2018;

    private Moments() {}

    /**
     * A moment at the beginning of a text.
     *
     * @param timed whether a time of day stood there; without one it is the day's beginning
     * @param end offset after it
     */
    record Found(Instant at, boolean timed, int end) {}

    static Optional<Found> read(String text, ZoneId zone) {
        String line = plain(text);
        try {
            return DATES.stream()
                    .map(form -> form.matcher(line))
                    .filter(Matcher::find)
                    .findFirst()
                    .map(date -> withTime(line, date, zone));
        } catch (DateTimeException impossible) {
            return Optional.empty(); // 31 February, 25 o'clock: no moment, so not such a line
        }
    }

    private static Found withTime(String line, Matcher date, ZoneId zone) {
        LocalDate day = LocalDate.of(year(date.group("y")), month(date.group("m")), Integer.parseInt(date.group("d")));
        Matcher time = TIME.matcher(line).region(date.end(), line.length());
        if (!time.find() || !isTime(time)) {
            return new Found(day.atStartOfDay(zone).toInstant(), false, date.end());
        }
        Matcher named = ZONE.matcher(line).region(time.end(), line.length());
        boolean zoned = named.find();
        ZoneId where = zoned ? ZoneId.of(ZONES.getOrDefault(named.group("z"), named.group("z"))) : zone;
        Instant at = day.atTime(clock(time)).atZone(where).toInstant();
        return new Found(at, true, zoned ? named.end() : time.end());
    }

    /** A number alone is no time: it needs minutes, or words for the half of the day or the hour. */
    private static boolean isTime(Matcher time) {
        return time.group("min") != null
                || time.group("before") != null
                || time.group("after") != null
                || time.group().matches(".*[시時].*");
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("before") == null ? time.group("after") : time.group("before");
        if (half != null) {
            boolean afternoon = half.startsWith("p") || half.equals("오후") || half.equals("午後");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return LocalTime.of(hour, number(time.group("min")), number(time.group("s")));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int year(String year) {
        return year.equals("元")
                ? REIWA + 1
                : year.length() < 4 ? REIWA + Integer.parseInt(year) : Integer.parseInt(year);
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3)) / 4 + 1;
    }

    /** Full-width digits and signs to their plain forms, capitals to small ones; one character for one. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '！' && c <= '～') {
                plain.setCharAt(i, (char) (c - 0xFEE0));
            } else if (c == '\u3000' || c == '\u00a0' || c == '\u202f') {
                plain.setCharAt(i, ' ');
            }
            plain.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
        }
        return plain.toString();
    }
}
