package dev.colophon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end. A sentence keeps its closing quotes and brackets; white space between sentences belongs to none. A
 * quotation that the sentence carries on after ({@code “…다.”고 말했다}, {@code 「…。」と述べた}) does not end it, nor does
 * an abbreviation.
 */
public final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String WIDE_ENDS = "。！？｡";
    private static final String CLOSERS = "\"'”’»›)]}）」』】〉》｣";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "rep", "sen", "gov", "st", "jr", "no",
            "vs", "inc", "ltd", "co", "corp", "fig", "nr", "bzw", "ca", "etc", "e.g", "i.e", "z.b", "u.a", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private Sentences() {}

    /** The sentences of a text, in order, none empty; together they hold every character that is not white space. */
    public static List<Range> of(String text) {
        List<Range> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        for (int i = start; i < text.length(); i++) {
            int end = endAfter(text, start, i);
            if (end > 0) {
                sentences.add(new Range(start, end));
                start = skipSpace(text, end);
                i = start - 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Range(start, trimmed(text, start)));
        }
        return sentences;
    }

    /** The offset after the sentence if the character at {@code i} ends it, else 0. */
    private static int endAfter(String text, int start, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return trimmedBefore(text, start, i);
        }
        boolean wide = WIDE_ENDS.indexOf(c) >= 0;
        if (!wide && ENDS.indexOf(c) < 0) {
            return 0;
        }
        int end = i + 1;
        while (end < text.length() && closes(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\n') {
            return end;
        }
        boolean quoted = end > i + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
        if (wide) {
            return quoted && Character.isLetter(text.charAt(end)) ? 0 : end;
        }
        return isSpace(text.charAt(end)) && startsAnew(text, end) && !abbreviates(text, c, i) ? end : 0;
    }

    private static boolean closes(char c) {
        return CLOSERS.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0 || WIDE_ENDS.indexOf(c) >= 0;
    }

    private static boolean startsAnew(String text, int at) {
        int next = skipSpace(text, at);
        return next == text.length() || !Character.isLowerCase(text.codePointAt(next));
    }

    private static boolean abbreviates(String text, char end, int i) {
        if (end != '.') {
            return false;
        }
        int start = i;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, i);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static int trimmedBefore(String text, int start, int newline) {
        int end = newline;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int trimmed(String text, int start) {
        return trimmedBefore(text, start, text.length());
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Chars.of(c) == Chars.SPACE;
    }
}
