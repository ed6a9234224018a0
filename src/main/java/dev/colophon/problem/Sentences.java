package dev.colophon.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of faults as pages tell them: in Korean, and in other English where a fault speaks to a program. Looked up
 * by the fault's own sentence, as gettext does, so that a fault stays a plain value and what is in no list is still told.
 * Numbers stand apart from the words, as {@code #}.
 */
public final class Sentences {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Map<String, String> KOREAN = load("/problem/sentences-ko.txt");
    private static final Map<String, String> ENGLISH = load("/problem/sentences-en.txt");

    private Sentences() {}

    /** The sentence in the language, the English one where there is no other. */
    public static String told(String english, String language) {
        Map<String, String> words = language.startsWith("ko") ? KOREAN : ENGLISH;
        String pattern = words.get(NUMBER.matcher(english).replaceAll("#"));
        if (pattern == null) {
            return english;
        }
        Matcher numbers = NUMBER.matcher(english);
        StringBuilder told = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '#' && numbers.find()) {
                told.append(numbers.group());
            } else {
                told.append(c);
            }
        }
        return told.toString();
    }

    /** Pairs of lines, English and its translation, a blank line between. */
    private static Map<String, String> load(String resource) {
        try (InputStream in = Sentences.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the classpath: " + resource);
            }
            return pairs(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.strip().split("\n{2,}")) {
            String[] lines = pair.split("\n", 2);
            pairs.put(lines[0], lines[1].strip());
        }
        return pairs;
    }
}
