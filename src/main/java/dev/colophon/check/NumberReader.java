package dev.colophon.check;

import dev.colophon.check.Finding.Span;
import dev.colophon.check.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the quantities of one text. A reader for a language asks for its forms one after another, the most telling first;
 * what one form has taken the next ones no longer see. Used once.
 */
abstract class NumberReader {
    /** Digits with thousands separators, or plain with decimals. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

    /** No number of a text; forms that end in a unit would try each of its digits as a beginning. */
    private static final Pattern ENDLESS = Pattern.compile("\\d{40,}");

    private final int paragraph;
    private final String original;
    /** Full-width digits and signs made plain, endless digits blotted out, one character for one. */
    final String text;

    private final BitSet taken = new BitSet();
    private final List<Quantity> found = new ArrayList<>();

    NumberReader(int paragraph, String original) {
        this.paragraph = paragraph;
        this.original = original;
        this.text = plain(original);
    }

    /** The quantities of a column's texts in reading order; empty for a language whose numbers are not known. */
    static List<Quantity> read(List<String> texts, String language) {
        List<Quantity> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            NumberReader reader = ScriptCheck.isEastAsian(language)
                    ? new EastAsianNumbers(i, texts.get(i), language)
                    : new EnglishNumbers(i, texts.get(i));
            all.addAll(reader.quantities());
        }
        return all;
    }

    static boolean knows(String language) {
        return ScriptCheck.isEastAsian(language) || language.matches("(?i)en(-.*)?");
    }

    abstract void readAll();

    private List<Quantity> quantities() {
        each(AddressCheck.ADDRESS, address -> {});
        readAll();
        found.sort(Comparator.comparingInt(quantity -> quantity.span().start()));
        return found;
    }

    /** Hands over each match of a form that touches nothing taken, and takes it. */
    final void each(Pattern form, Consumer<MatchResult> consumer) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            int next = taken.nextSetBit(matcher.start());
            if (matcher.end() > matcher.start() && (next < 0 || next >= matcher.end())) {
                taken.set(matcher.start(), matcher.end());
                consumer.accept(matcher.toMatchResult());
            }
        }
    }

    final void take(int start, int end) {
        taken.set(start, end);
    }

    /** Where the next quantity begins that was read already, the text's end where there is none. */
    final int nextTaken(int start) {
        int next = taken.nextSetBit(start);
        return next < 0 ? text.length() : next;
    }

    final boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    final void add(Kind kind, boolean firm, int start, int end, Set<String> keys) {
        found.add(new Quantity(kind, keys, firm, new Span(paragraph, start, end, original.substring(start, end))));
    }

    final void addPart(Kind kind, MatchResult match, int group, String... keys) {
        add(kind, true, match.start(group), match.end(group), Set.of(keys));
    }

    /** A time of day. Where nothing tells the half of the day both are meant; on the full hour the number counts too. */
    final void addTime(MatchResult match, int hour, int minute, boolean known) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Quantity.timeKey(hour * 60 + minute));
        if (!known && hour <= 12) {
            keys.add(Quantity.timeKey((hour + 12) * 60 + minute));
        }
        if (minute == 0) {
            keys.add(String.valueOf(hour));
            keys.add(String.valueOf(hour > 12 ? hour - 12 : hour));
        }
        add(Kind.TIME, true, match.start(), match.end(), keys);
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The hour on the 24-hour clock. */
    static int hour(int hour, boolean afternoon) {
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '！' && c <= '～') {
                plain.setCharAt(i, (char) (c - 0xFEE0));
            } else if (c == '\u3000' || c == '\u00a0' || c == '\u202f') {
                plain.setCharAt(i, ' ');
            }
        }
        return ENDLESS.matcher(plain)
                .replaceAll(digits -> "#".repeat(digits.group().length()));
    }
}
