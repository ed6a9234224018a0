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
 * The sentences of faults in other languages, looked up by the English one as gettext does: a fault stays a plain value
 * with an English sentence, and what has no translation is still told. Numbers stand apart from the words, as {@code #}.
 */
public final class Sentences {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Map<String, String> KOREAN = load("/problem/sentences-ko.txt");

    private Sentences() {}

    /** The sentence in the language, the English one where there is no other. */
    public static String told(String english, String language) {
        if (!language.startsWith("ko")) {
            return english;
        }
        String pattern = KOREAN.get(NUMBER.matcher(english).replaceAll("#"));
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
