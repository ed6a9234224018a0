package dev.colophon.check;

import dev.colophon.check.Finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are nearly a name: hyphens, spaces and few letters aside. Latin script only; elsewhere one letter is a word. */
final class NearSpelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+){0,20}");

    /** Shorter names are too like other words. */
    private static final int SHORTEST = 5;

    /** One letter in this many may differ. */
    private static final int LETTERS = 5;

    private NearSpelling() {}

    static List<Span> find(List<String> texts, String name) {
        String wanted = letters(name);
        if (wanted.length() < SHORTEST || ScriptCheck.isEastAsianText(name)) {
            return List.of();
        }
        int words = name.split("[\\s-]+").length;
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            find(i, texts.get(i), wanted, words, found);
        }
        return found;
    }

    private static void find(int paragraph, String text, String wanted, int words, List<Span> found) {
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            places.add(new int[] {word.start(), word.end()});
        }
        for (int first = 0; first < places.size(); first++) {
            for (int n = 1; n <= words + 1 && first + n <= places.size(); n++) {
                int start = places.get(first)[0];
                int end = places.get(first + n - 1)[1];
                String stretch = text.substring(start, end);
                if (isNear(stretch, wanted)) {
                    found.add(new Span(paragraph, start, end, stretch));
                    return;
                }
            }
        }
    }

    private static boolean isNear(String stretch, String wanted) {
        String letters = letters(stretch);
        return Character.isUpperCase(stretch.charAt(0))
                && Math.abs(letters.length() - wanted.length()) <= allowed(wanted)
                && distance(letters, wanted) <= allowed(wanted);
    }

    private static int allowed(String wanted) {
        return wanted.length() / LETTERS;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Insertions, deletions and substitutions between the two (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
