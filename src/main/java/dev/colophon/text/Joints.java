package dev.colophon.text;

/** What holds the characters of a token together where letters and digits meet other things. */
final class Joints {
    private static final String MAGNITUDES = "万萬億亿兆千百";
    private static final String UNITS = "%‰‱°℃℉％";
    private static final String SIGNS = "+-−±＋－";

    private Joints() {}

    /** Before a number: a sign. */
    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Between letters: an apostrophe, a hyphen, a dot. */
    static boolean joinsLetters(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '.' || c == '‐' || c == '·';
    }

    /** Between digits: separators of thousands, decimals, dates and times. */
    static boolean joinsDigits(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '\'' || c == '’' || c == '．'
                || c == '，';
    }

    /** Behind a number: a unit, a magnitude, a currency. */
    static boolean isUnit(char c) {
        return switch (Chars.of(c)) {
            case Chars.CURRENCY -> true;
            case Chars.ALONE -> MAGNITUDES.indexOf(c) >= 0;
            case Chars.PUNCTUATION, Chars.SYMBOL -> UNITS.indexOf(c) >= 0;
            default -> false;
        };
    }

    /** Before a sign: a bracket or a quotation mark, never a word. */
    static boolean opens(char c) {
        return Character.getType(c) == Character.START_PUNCTUATION || Chars.of(c) == Chars.QUOTE;
    }
}
