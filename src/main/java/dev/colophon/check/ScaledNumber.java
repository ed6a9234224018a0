package dev.colophon.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Digits counted in ten thousands: 5천2백만, 1만 2000, 2조 4천억, 1億2000万.
 *
 * @param keys its readings
 * @param scale the smallest power of ten thousand that it names, 1 where it names none
 * @param end offset after it
 */
record ScaledNumber(Set<String> keys, BigDecimal scale, int end) {
    private static final Pattern DIGITS = Pattern.compile(NumberReader.DIGITS);
    private static final Map<Character, BigDecimal> SMALL =
            Map.of('십', power(1), '十', power(1), '백', power(2), '百', power(2), '천', power(3), '千', power(3));
    private static final Map<Character, BigDecimal> LARGE = Map.ofEntries(
            Map.entry('만', power(4)),
            Map.entry('万', power(4)),
            Map.entry('萬', power(4)),
            Map.entry('억', power(8)),
            Map.entry('億', power(8)),
            Map.entry('亿', power(8)),
            Map.entry('조', power(12)),
            Map.entry('兆', power(12)),
            Map.entry('경', power(16)),
            Map.entry('京', power(16)));

    /** Words that begin like a scale: 조각, 경기, 천안, 백화점, 만에, 京都. */
    private static final Pattern OTHER_WORD =
            Pattern.compile("(?:조(?:각|례|항|직|사|치|합|작|차|선|별)|경(?:기|주|로|찰|제|우|매|선|쟁|사|칩)|천(?:안|막|문|사|국)"
                    + "|백(?:화|신|미|두)|십자|만(?:에|의|점|기|약|나|남|화)|京(?:都|浜|阪|葉|急|王)|百貨|千葉|万博)");

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }

    /**
     * Reads from the first digit on.
     *
     * @param limit offset where another quantity begins
     */
    static ScaledNumber read(String text, int start, int limit) {
        Reading reading = new Reading(text.substring(0, limit), start);
        while (reading.next()) {
            // each round takes one "digits, small scale, large scale"
        }
        return reading.result();
    }

    private static final class Reading {
        private final String text;
        private final int start;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal lastLarge = BigDecimal.ZERO;
        private BigDecimal lastSmall = BigDecimal.ZERO;
        private boolean ambiguous;

        Reading(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        boolean next() {
            int from = at > start && lastSmall.signum() == 0 ? afterSpace() : at;
            Matcher digits = DIGITS.matcher(text).region(from, text.length());
            if (!digits.lookingAt() || (at > start && lastLarge.signum() == 0 && lastSmall.signum() == 0)) {
                return false;
            }
            BigDecimal number = NumberReader.number(digits.group());
            BigDecimal room = lastSmall.signum() > 0 ? lastSmall : lastLarge.signum() > 0 ? lastLarge : null;
            if (room != null && number.compareTo(room) >= 0) {
                return false;
            }
            int before = at;
            at = digits.end();
            if (lastLarge.signum() > 0 && largeBeyond(at).compareTo(lastLarge) >= 0) {
                at = before; // "3만 5만" are two numbers
                return false;
            }
            addSection(number);
            return true;
        }

        private void addSection(BigDecimal number) {
            BigDecimal small = scaleAt(SMALL);
            section = section.add(small == null ? number : number.multiply(small));
            lastSmall = small == null ? BigDecimal.ZERO : small;
            BigDecimal large = scaleAt(LARGE);
            if (large == null) {
                return;
            }
            ambiguous = total.signum() == 0 && isCounterToo();
            for (; large != null; large = scaleAt(LARGE)) { // 万亿
                section = section.multiply(large);
                lastLarge = large;
            }
            total = total.add(section);
            section = BigDecimal.ZERO;
            lastSmall = BigDecimal.ZERO;
        }

        /** The large scale that the digits before an offset are counted in, zero where there is none. */
        private BigDecimal largeBeyond(int offset) {
            for (int i = offset; i < text.length(); i++) {
                if (!SMALL.containsKey(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                    return LARGE.getOrDefault(text.charAt(i), BigDecimal.ZERO);
                }
            }
            return BigDecimal.ZERO;
        }

        /** 조 is also a group's or an article's number. */
        private boolean isCounterToo() {
            return text.charAt(at - 1) == '조'
                    && !text.substring(at, Math.min(text.length(), at + 4)).matches("(?s)\\s?(?:원|달러|엔|톤|\\d|여).*");
        }

        private @Nullable BigDecimal scaleAt(Map<Character, BigDecimal> scales) {
            BigDecimal scale = at < text.length() ? scales.get(text.charAt(at)) : null;
            if (scale == null
                    || OTHER_WORD.matcher(text).region(at, text.length()).lookingAt()) {
                return null;
            }
            at++;
            return scale;
        }

        private int afterSpace() {
            return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        }

        ScaledNumber result() {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(Quantity.key(total.add(section)));
            if (ambiguous) {
                keys.add(Quantity.key(total.add(section).divide(lastLarge)));
            }
            return new ScaledNumber(keys, lastLarge.signum() == 0 ? BigDecimal.ONE : lastLarge, at);
        }
    }
}
