package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What paragraphs of a text and of its translation share of that which survives translation: digits of numbers and words in
 * Latin letters. Found once for every pair of paragraphs, because an aligner asks again for each way to cut them.
 */
final class SharedAnchors {
    /** More say no more. */
    private static final int MOST = 3;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    /** A set of {@value #MOST} or more; smaller ones hold the numbers of up to two anchors in their halves. */
    private static final long MANY = -1;

    /** By paragraph of either side: the set of what both have. */
    private final long[][] shared;

    SharedAnchors(List<Paragraph> source, List<Paragraph> target) {
        shared = new long[source.size()][target.size()];
        Map<String, List<Integer>> places = places(target);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < shared.length; i++) {
            for (String anchor : anchors(source.get(i).text())) {
                int number = numbers.computeIfAbsent(anchor, a -> numbers.size() + 1);
                for (int j : places.getOrDefault(anchor, List.of())) {
                    shared[i][j] = with(shared[i][j], number);
                }
            }
        }
    }

    private static Map<String, List<Integer>> places(List<Paragraph> paragraphs) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (String anchor : anchors(paragraphs.get(p).text())) {
                places.computeIfAbsent(anchor, a -> new ArrayList<>()).add(p);
            }
        }
        return places;
    }

    /** How many a paragraph of either side shares with one or more of the other, at most {@value #MOST}. */
    int between(int i, int iEnd, int j, int jEnd) {
        long all = 0;
        for (int p = i; p < iEnd; p++) {
            for (int q = j; q < jEnd; q++) {
                all = shared[p][q] == MANY ? MANY : with(with(all, (int) shared[p][q]), (int) (shared[p][q] >>> 32));
            }
        }
        return all == MANY ? MOST : ((int) all == 0 ? 0 : 1) + (all >>> 32 == 0 ? 0 : 1);
    }

    private static long with(long set, int anchor) {
        if (set == MANY || anchor == 0 || anchor == (int) set || anchor == (int) (set >>> 32)) {
            return set;
        }
        if (set == 0) {
            return anchor;
        }
        return set >>> 32 == 0 ? set | (long) anchor << 32 : MANY;
    }

    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String digits = NO_DIGITS.matcher(token).replaceAll("");
            if (!digits.isEmpty()) {
                anchors.add(digits);
            } else if (token.length() > 1 && token.charAt(0) >= 'A' && token.charAt(0) <= 'Z') {
                anchors.add(token);
            }
        }
        return anchors;
    }
}
