package dev.colophon.check;

import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers as English words: forty-three, two hundred and six, a million, twenty-first, a third, twice. */
final class EnglishWords {
    private static final List<String> ONES = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> ORDINALS = List.of(
            ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth")
                    .split(" "));
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred", BigDecimal.TEN.pow(2)),
            Map.entry("thousand", BigDecimal.TEN.pow(3)),
            Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("billion", BigDecimal.TEN.pow(9)),
            Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("quadrillion", BigDecimal.TEN.pow(15)),
            Map.entry("k", BigDecimal.TEN.pow(3)),
            Map.entry("m", BigDecimal.TEN.pow(6)),
            Map.entry("mn", BigDecimal.TEN.pow(6)),
            Map.entry("b", BigDecimal.TEN.pow(9)),
            Map.entry("bn", BigDecimal.TEN.pow(9)),
            Map.entry("tn", BigDecimal.TEN.pow(12)));

    /** Words that hold a number without being one; all their readings. */
    private static final Map<String, Set<String>> HIDDEN = Map.ofEntries(
            Map.entry("half", Set.of("1/2", "0.5", "50", "2", "30", "6")),
            Map.entry("halves", Set.of("1/2", "2")),
            Map.entry("halved", Set.of("1/2", "0.5", "50", "2")),
            Map.entry("third", Set.of("1/3", "3")),
            Map.entry("thirds", Set.of("2/3", "3")),
            Map.entry("quarter", Set.of("1/4", "0.25", "25", "3", "4")),
            Map.entry("quarters", Set.of("3/4", "0.75", "75", "4")),
            Map.entry("all", Set.of("100")),
            Map.entry("full", Set.of("100")),
            Map.entry("fully", Set.of("100")),
            Map.entry("entire", Set.of("100")),
            Map.entry("entirely", Set.of("100")),
            Map.entry("completely", Set.of("100")),
            Map.entry("clock", Set.of("24")), // around the clock
            Map.entry("teen", Set.of("10")),
            Map.entry("teens", Set.of("10")),
            Map.entry("once", Set.of("1")),
            Map.entry("twice", Set.of("2")),
            Map.entry("thrice", Set.of("3")),
            Map.entry("both", Set.of("2")),
            Map.entry("pair", Set.of("2")),
            Map.entry("couple", Set.of("2")),
            Map.entry("double", Set.of("2")),
            Map.entry("doubled", Set.of("2")),
            Map.entry("doubling", Set.of("2")),
            Map.entry("twofold", Set.of("2")),
            Map.entry("triple", Set.of("3")),
            Map.entry("tripled", Set.of("3")),
            Map.entry("threefold", Set.of("3")),
            Map.entry("quadruple", Set.of("4")),
            Map.entry("fourfold", Set.of("4")),
            Map.entry("tenfold", Set.of("10")),
            Map.entry("dozen", Set.of("12", "10")),
            Map.entry("decade", Set.of("10")),
            Map.entry("decades", Set.of("20", "30", "40", "50")),
            Map.entry("century", Set.of("100")),
            Map.entry("fortnight", Set.of("14", "2")),
            Map.entry("hourly", Set.of("1", "60")));

    private static final String SINGLE = String.join("|", TENS) + "|" + longestFirst(ONES);
    private static final String ORDINAL = longestFirst(ORDINALS)
            + "|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth|billionth";
    private static final String SCALE = "hundred|thousand|million|billion|trillion|quadrillion";
    /** One and a half, a year and a half. */
    private static final Pattern AND_A_HALF = Pattern.compile(
            "\\b(" + SINGLE + "|an?)(\\s(?:hour|day|week|month|year|decade))?s?\\sand\\sa\\shalf\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:(?:half\\s)?an?\\s(?:" + SCALE + ")|(?:" + SINGLE + "))(?:[\\s-](?:and\\s)?(?:" + SINGLE + "|"
                    + SCALE + ")\\b){0,30}(?:[\\s-](?:" + ORDINAL + ")s?)?\\b|\\b(?:" + ORDINAL + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD =
            Pattern.compile("\\b(?:" + String.join("|", HIDDEN.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

    private EnglishWords() {}

    /** What a scale word multiplies by. */
    static BigDecimal scale(String word) {
        return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }

    static void read(EnglishNumbers reader) {
        reader.each(AND_A_HALF, number -> addHalf(reader, number));
        reader.each(NUMBER, number -> add(reader, number));
        reader.each(
                WORD,
                word -> reader.add(
                        Kind.NUMBER,
                        false,
                        word.start(),
                        word.end(),
                        HIDDEN.getOrDefault(word.group().toLowerCase(Locale.ROOT), Set.of())));
    }

    private static void addHalf(EnglishNumbers reader, MatchResult match) {
        int whole = Math.max(1, simple(match.group(1).toLowerCase(Locale.ROOT)).intValue());
        Set<String> keys = new LinkedHashSet<>(Set.of(String.valueOf(whole), whole + ".5", "30", "6"));
        keys.add(String.valueOf(whole * 12 + 6));
        keys.add(String.valueOf(whole * 60 + 30));
        reader.add(Kind.NUMBER, false, match.start(), match.end(), keys);
    }

    private static void add(EnglishNumbers reader, MatchResult match) {
        String[] words = match.group().toLowerCase(Locale.ROOT).split("[\\s-]+");
        BigDecimal value = value(words);
        String last = words[words.length - 1].replaceFirst("(?<=th|rd)s$", "");
        boolean ordinal = ordinal(last) > 0;
        Set<String> keys = new LinkedHashSet<>(Set.of(Quantity.key(value)));
        if (ordinal) {
            keys.addAll(fractions(words, last));
            keys.add("1/" + Quantity.key(value));
        } else if (value.compareTo(BigDecimal.valueOf(24)) <= 0) {
            keys.add(Quantity.timeKey(value.intValue() * 60)); // "at six"
            keys.add(Quantity.timeKey(value.intValue() * 60 + 720));
        }
        boolean firm = !ordinal && value.compareTo(BigDecimal.valueOf(12)) > 0;
        reader.add(Kind.NUMBER, firm, match.start(), match.end(), keys);
    }

    /** "two-thirds" is 2/3 beside all else it may be. */
    private static Set<String> fractions(String[] words, String last) {
        if (words.length < 2 || (TENS.contains(words[words.length - 2]) && ordinal(last) < 10)) {
            return Set.of();
        }
        String[] numerator = Arrays.copyOf(words, words.length - 1);
        return Set.of(Quantity.key(value(numerator)) + "/" + ordinal(last), String.valueOf(ordinal(last)));
    }

    private static BigDecimal value(String[] words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        for (String word : words) {
            BigDecimal scale = SCALES.get(word.replaceFirst("ths?$", ""));
            if (scale == null) {
                section = section.add(simple(word));
            } else if (scale.intValue() == 100) {
                section = (section.signum() == 0 ? BigDecimal.ONE : section).multiply(scale);
            } else {
                total = total.add((section.signum() == 0 ? BigDecimal.ONE : section).multiply(scale));
                section = BigDecimal.ZERO;
            }
        }
        return total.add(section);
    }

    private static BigDecimal simple(String word) {
        if (word.equals("half")) {
            return new BigDecimal("0.5");
        }
        int value = Math.max(ONES.indexOf(word), ordinal(word));
        return BigDecimal.valueOf(value >= 0 ? value : (TENS.indexOf(word) + 2) * 10L * (TENS.contains(word) ? 1 : 0));
    }

    /** The value of an ordinal word, -1 where it is none. */
    private static int ordinal(String word) {
        String one = word.endsWith("ths") || word.endsWith("rds") ? word.substring(0, word.length() - 1) : word;
        if (ORDINALS.contains(one)) {
            return ORDINALS.indexOf(one);
        }
        if (one.endsWith("ieth")) {
            int tens = TENS.indexOf(one.replaceFirst("ieth$", "y"));
            return tens < 0 ? -1 : (tens + 2) * 10;
        }
        BigDecimal scale = one.endsWith("th") ? SCALES.get(one.substring(0, one.length() - 2)) : null;
        return scale == null ? -1 : scale.intValue();
    }

    private static String longestFirst(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .toList());
    }
}
