package dev.colophon.check;

import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean, Japanese or Chinese left standing in a text whose language is written in Latin letters. An original in brackets
 * behind its translation is meant so.
 */
final class ScriptCheck {
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]"
            + "(?:[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・\\s]*"
            + "[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])?");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[（［][^()\\[\\]（）［］]*[)\\]）］]");

    private ScriptCheck() {}

    static List<Finding> run(Row row) {
        if (!isEastAsian(row.sourceLanguage()) || isEastAsian(row.targetLanguage())) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < row.target().size(); i++) {
            addRuns(found, i, row.target().get(i));
        }
        return found.isEmpty()
                ? List.of()
                : List.of(row.finding(FindingCode.UNTRANSLATED_TEXT, Severity.ERROR, List.of(), List.of(), found));
    }

    private static void addRuns(List<Span> found, int paragraph, String text) {
        Matcher run = EAST_ASIAN.matcher(masked(text));
        while (run.find()) {
            found.add(new Span(paragraph, run.start(), run.end(), run.group()));
        }
    }

    /** The text with everything in brackets, and addresses, blotted out. */
    private static String masked(String text) {
        String blotted = BRACKETS.matcher(text)
                .replaceAll(found -> "-".repeat(found.group().length()));
        return AddressCheck.ADDRESS
                .matcher(blotted)
                .replaceAll(found -> "-".repeat(found.group().length()));
    }

    /** Whether a text is written in signs that stand without spaces. */
    static boolean isEastAsianText(String text) {
        return EAST_ASIAN.matcher(text).find();
    }

    static boolean isEastAsian(String language) {
        return Pattern.matches("(?i)(ko|ja|zh|yue)(-.*)?", language);
    }
}
