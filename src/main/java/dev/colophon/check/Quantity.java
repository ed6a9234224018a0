package dev.colophon.check;

import dev.colophon.check.Finding.Span;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number as it stands in a text, and what it may mean.
 *
 * @param kind what it measures, for setting it against its counterpart
 * @param keys every reading, normalised: {@code 31200000000}, {@code 1/3}, {@code t640} (minute of the day), {@code m6}
 *     (month); two quantities agree when they share one
 * @param firm written so that its absence or presence in the other language means something; words such as "two" are not
 * @param span where it stands
 * @param value the largest plain reading, zero where there is none
 */
record Quantity(Kind kind, Set<String> keys, boolean firm, Span span, BigDecimal value) {
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);
    private static final BigDecimal NEAR = BigDecimal.valueOf(99);

    /** What a number measures. */
    enum Kind {
        NUMBER,
        MONEY,
        PERCENT,
        FRACTION,
        TIME,
        YEAR,
        MONTH,
        DAY
    }

    Quantity(Kind kind, Set<String> keys, boolean firm, Span span) {
        this(kind, Set.copyOf(keys), firm, span, largest(keys));
    }

    boolean agreesWith(Quantity other) {
        return keys.stream().anyMatch(other.keys::contains);
    }

    /** Whether one may stand where the other should: a percentage is no counterpart of an hour. */
    boolean mayReplace(Quantity other) {
        return kind == other.kind
                || (isPlain() && other.isPlain())
                || (kind == Kind.DAY && other.kind == Kind.NUMBER)
                || (kind == Kind.NUMBER && other.kind == Kind.DAY);
    }

    private boolean isPlain() {
        return kind == Kind.NUMBER || kind == Kind.YEAR || kind == Kind.FRACTION;
    }

    /** A small count, which stands beside many others of its kind. */
    boolean isSmall() {
        return kind == Kind.NUMBER && value.compareTo(SMALL) <= 0;
    }

    /** Whether it may be that count, mistaken. */
    boolean isNear(Quantity small) {
        return value.compareTo(NEAR) <= 0 && small.value.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether leaving it out changes what a reader learns: not so for small counts and for parts of a date. */
    boolean matters() {
        return firm
                && switch (kind) {
                    case TIME -> true;
                    case MONEY, PERCENT -> value.compareTo(BigDecimal.ONE) != 0;
                    case MONTH, DAY, FRACTION -> false;
                    case NUMBER, YEAR ->
                        value.compareTo(SMALL) > 0 || value.stripTrailingZeros().scale() > 0;
                };
    }

    private static BigDecimal largest(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.chars().allMatch(c -> Character.isDigit(c) || c == '.'))
                .map(BigDecimal::new)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** The digits that are not zeros at an end: equal for 3.12 and 31.2. */
    String figures() {
        return value().stripTrailingZeros().unscaledValue().toString();
    }

    static String key(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String timeKey(int minuteOfDay) {
        return "t" + Math.floorMod(minuteOfDay, 24 * 60);
    }
}
