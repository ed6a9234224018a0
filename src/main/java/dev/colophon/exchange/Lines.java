package dev.colophon.exchange;

import com.ibm.icu.lang.UCharacter;
import dev.colophon.text.TextHygiene;
import java.util.List;

/** The lines of a copied page that hold something, stripped of white space (no-break spaces too) at both ends. */
final class Lines {
    private Lines() {}

    static List<String> of(String text) {
        return text.lines()
                .map(Lines::strip)
                .filter(line -> !TextHygiene.isBlank(line))
                .toList();
    }

    static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return UCharacter.isUWhiteSpace(c);
    }
}
