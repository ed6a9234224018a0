package dev.colophon.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers written in Chinese characters: 三百万, 二十四, 二〇二六. */
final class KanjiNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private KanjiNumerals() {}

    /** Its value; zero where the characters make no number. */
    static BigDecimal value(String numeral) {
        String plain = numeral.replace('零', '〇').replace('两', '二');
        return plain.matches("[" + DIGITS + "]{2,}") ? positional(plain) : additive(plain);
    }

    private static BigDecimal positional(String numeral) {
        StringBuilder digits = new StringBuilder();
        numeral.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return new BigDecimal(new BigInteger(digits.toString()));
    }

    private static BigDecimal additive(String numeral) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = BigDecimal.ZERO;
        for (char c : numeral.toCharArray()) {
            int power = power(c);
            if (power == 0) {
                digit = BigDecimal.valueOf(DIGITS.indexOf(c));
            } else if (power < 4) {
                section = section.add(orOne(digit).scaleByPowerOfTen(power));
                digit = BigDecimal.ZERO;
            } else {
                total = total.add(orOne(section.add(digit)).scaleByPowerOfTen(power));
                section = BigDecimal.ZERO;
                digit = BigDecimal.ZERO;
            }
        }
        return total.add(section).add(digit);
    }

    private static BigDecimal orOne(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value;
    }

    private static int power(char c) {
        return switch (c) {
            case '十', '십' -> 1;
            case '百', '백' -> 2;
            case '千', '천' -> 3;
            case '万', '萬', '만' -> 4;
            case '億', '亿', '억' -> 8;
            case '兆', '조' -> 12;
            default -> 0;
        };
    }
}
