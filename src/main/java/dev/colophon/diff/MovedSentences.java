package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Range;
import dev.colophon.text.Sentences;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds sentences that were deleted in one place and inserted in another, in a paragraph or across; used once. */
final class MovedSentences {
    /** What is shorter says too little to be the same. */
    private static final int SHORTEST = 5;
    /** How much of two stretches must be the same. */
    private static final double SAME = .7;
    /** Pairs of stretches that are compared; beyond, a rewriting, nothing is said to have moved. */
    private static final int MOST_PAIRS = 250_000;

    private final Vocabulary vocabulary = Vocabulary.folding(256);
    private final List<Stretch> gone = new ArrayList<>();
    private final List<Stretch> come = new ArrayList<>();

    /** A stretch with its tokens' numbers, sorted. */
    private record Stretch(Move.Place place, int[] tokens) {}

    /** Takes in what a link deleted and inserted. */
    void add(Link link, Diff diff, List<Paragraph> from, List<Paragraph> to) {
        Cursor left = new Cursor(link.from(), from);
        Cursor right = new Cursor(link.to(), to);
        for (Run run : diff.runs()) {
            String text = run.text();
            switch (run.op()) {
                case EQUAL -> {
                    left.skip(text);
                    right.skip(text);
                }
                case DELETE -> collect(text, left, gone);
                case INSERT -> collect(text, right, come);
            }
        }
    }

    /** The moves, in the order of the new places; each stretch moves once, the most similar ones first. */
    List<Move> find() {
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            return List.of();
        }
        List<Move> candidates = new ArrayList<>();
        for (Stretch old : gone) {
            for (Stretch now : come) {
                double similarity = Similarity.ofBags(old.tokens, now.tokens);
                if (similarity >= SAME) {
                    candidates.add(new Move(old.place, now.place, similarity));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Move::similarity).reversed());
        List<Move> moves = new ArrayList<>();
        for (Move move : candidates) {
            if (moves.stream().noneMatch(m -> m.from().equals(move.from()) || m.to().equals(move.to()))) {
                moves.add(move);
            }
        }
        moves.sort(Comparator.<Move>comparingInt(move -> move.to().paragraph())
                .thenComparingInt(move -> move.to().start()));
        return moves;
    }

    private void collect(String text, Cursor cursor, List<Stretch> stretches) {
        for (Range sentence : Sentences.of(text)) {
            Tokens tokens = Tokens.of(sentence.of(text));
            if (tokens.words() >= SHORTEST) {
                int[] numbers = vocabulary.number(tokens);
                Arrays.sort(numbers);
                stretches.add(new Stretch(cursor.place(sentence), numbers));
            }
        }
        cursor.skip(text);
    }

    /** Goes through the joined paragraphs of one side of a link. */
    private static final class Cursor {
        private final List<Integer> paragraphs;
        private final List<Paragraph> side;
        private int at;

        Cursor(List<Integer> paragraphs, List<Paragraph> side) {
            this.paragraphs = paragraphs;
            this.side = side;
        }

        void skip(String text) {
            at += text.length();
        }

        /** Where a stretch of the text to come stands; a sentence never crosses paragraphs. */
        Move.Place place(Range stretch) {
            int start = 0;
            int offset = at + stretch.start();
            for (int paragraph : paragraphs) {
                int length = side.get(paragraph).text().length();
                if (offset <= start + length) {
                    return new Move.Place(paragraph, offset - start, offset - start + stretch.end() - stretch.start());
                }
                start += length + Texts.BETWEEN.length();
            }
            throw new IllegalStateException("a run goes beyond its paragraphs");
        }
    }
}
