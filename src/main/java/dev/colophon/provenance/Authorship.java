package dev.colophon.provenance;

import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who wrote each word of a text: by paragraph, the stretches of one author, which cover every character once. Words that
 * move keep their author; words that come back get their first author back, so that what restores the machine's words is
 * the machine's.
 */
public record Authorship(List<List<Stretch>> paragraphs) {
    /**
     * A stretch of one author's words, with the white space around them.
     *
     * @param start first UTF-16 offset in its paragraph
     * @param end offset after the last, greater than {@code start}
     * @param version position of the version the words first stood in
     */
    public record Stretch(int start, int end, String text, int version, Origin origin) {}

    public Authorship {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Who wrote the last of several versions.
     *
     * @param versions oldest first, at least one, each made from the one before
     * @param language of all, BCP 47
     */
    public static Authorship of(List<Written> versions, String language) {
        Ascription ascription = new Ascription(language);
        versions.forEach(version -> ascription.next(version.paragraphs()));
        List<String> last = versions.get(versions.size() - 1).paragraphs();
        List<List<Stretch>> paragraphs = new ArrayList<>();
        for (int p = 0; p < last.size(); p++) {
            paragraphs.add(stretches(last.get(p), ascription.authors(p), versions));
        }
        return new Authorship(paragraphs);
    }

    private static List<Stretch> stretches(String text, int[] authors, List<Written> versions) {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = 0; start < authors.length; ) {
            int end = start + 1;
            while (end < authors.length && authors[end] == authors[start]) {
                end++;
            }
            Origin origin = versions.get(authors[start]).origin();
            stretches.add(new Stretch(start, end, text.substring(start, end), authors[start], origin));
            start = end;
        }
        return List.copyOf(stretches);
    }

    /** How many words each origin wrote, in the order of their first word; a word cut in two counts where it starts. */
    public Map<Origin, Integer> words() {
        Map<Origin, Integer> words = new LinkedHashMap<>();
        for (List<Stretch> paragraph : paragraphs) {
            StringBuilder text = new StringBuilder();
            paragraph.forEach(stretch -> text.append(stretch.text()));
            count(Tokens.of(text.toString()), paragraph, words);
        }
        return words;
    }

    private static void count(Tokens tokens, List<Stretch> paragraph, Map<Origin, Integer> words) {
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (paragraph.get(at).end() <= tokens.start(i)) {
                at++;
            }
            if (tokens.isWord(i)) {
                words.merge(paragraph.get(at).origin(), 1, Integer::sum);
            }
        }
    }
}
