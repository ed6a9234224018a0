package dev.colophon.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether something said holds a piece of a text, so that it has to go with the text. White space and case are passed over;
 * a piece counts from two dozen characters on, which no two people write by chance, and a shorter text as a whole.
 */
public final class Quotation {
    private static final int PIECE = 24;
    /** A word such as "Yes" is nobody's. */
    private static final int SHORTEST = 4;
    /** No-break and full-width spaces too. */
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private final List<String> texts;

    private Quotation(List<String> texts) {
        this.texts = texts;
    }

    /** What quotes any of these. */
    public static Quotation of(Collection<String> texts) {
        return new Quotation(texts.stream()
                .map(Quotation::bare)
                .filter(text -> text.length() >= SHORTEST)
                .toList());
    }

    /** Whether a piece of one of the texts stands in what is said. */
    public boolean in(String said) {
        String bare = bare(said);
        Set<String> saidPieces = pieces(bare).collect(Collectors.toSet());
        return texts.stream()
                .anyMatch(text -> text.length() < PIECE
                        ? bare.contains(text)
                        : pieces(text).anyMatch(saidPieces::contains));
    }

    private static Stream<String> pieces(String text) {
        return IntStream.rangeClosed(0, text.length() - PIECE).mapToObj(from -> text.substring(from, from + PIECE));
    }

    private static String bare(String text) {
        return SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
