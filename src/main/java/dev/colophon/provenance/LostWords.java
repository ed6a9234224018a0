package dev.colophon.provenance;

import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that went from a text, and who had written them, in case they come back or stand elsewhere. */
final class LostWords {
    /** So many words in a row tell that a phrase is the same one. */
    private static final int PHRASE = 4;

    private record Stretch(Tokens tokens, int[] authors) {}

    private record Place(Stretch stretch, int token) {}

    private final Map<List<String>, Place> places = new HashMap<>();

    /** Keeps a lost stretch in mind; of equal phrases, the first. */
    void add(String text, int[] authors) {
        Stretch stretch = new Stretch(Tokens.of(text), authors);
        for (int i = 0; i + PHRASE <= stretch.tokens.size(); i++) {
            places.putIfAbsent(phrase(stretch.tokens, i), new Place(stretch, i));
        }
    }

    /** Gives words without an author theirs back, where a whole phrase was lost before. */
    void giveBack(String text, int[] authors) {
        if (places.isEmpty()) {
            return;
        }
        Tokens tokens = Tokens.of(text);
        for (int j = 0; j + PHRASE <= tokens.size(); ) {
            Place place = isOpen(tokens, j, PHRASE, authors) ? places.get(phrase(tokens, j)) : null;
            j += place == null ? 1 : restore(place, tokens, j, authors);
        }
    }

    private static int restore(Place place, Tokens tokens, int j, int[] authors) {
        Tokens old = place.stretch.tokens;
        int i = place.token;
        int length = 0;
        while (i + length < old.size()
                && j + length < tokens.size()
                && isOpen(tokens, j + length, 1, authors)
                && old.get(i + length).equals(tokens.get(j + length))) {
            int start = tokens.start(j + length);
            for (int c = start; c < tokens.end(j + length); c++) {
                authors[c] = place.stretch.authors[old.start(i + length) + c - start];
            }
            length++;
        }
        return length;
    }

    private static boolean isOpen(Tokens tokens, int j, int length, int[] authors) {
        for (int k = j; k < j + length; k++) {
            if (authors[tokens.start(k)] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> phrase(Tokens tokens, int i) {
        List<String> phrase = new ArrayList<>();
        for (int k = i; k < i + PHRASE; k++) {
            phrase.add(tokens.get(k));
        }
        return phrase;
    }
}
