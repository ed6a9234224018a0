package dev.colophon.web.review;

import dev.colophon.text.Mark;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Lays what is known of a text by its offsets over the pieces that a diff or an author cut it into. */
final class Overlay {
    /** What happens to the pieces between two offsets. */
    private record Stretch(int start, int end, UnaryOperator<Piece> change) {}

    private Overlay() {}

    /**
     * Emphasis, strong and links.
     *
     * @param beside kind of the pieces that are no part of the text, empty for none
     */
    static List<Piece> marks(List<Piece> pieces, String beside, List<Mark> marks) {
        return over(
                pieces,
                beside,
                marks.stream()
                        .map(mark -> new Stretch(mark.start(), mark.end(), piece -> switch (mark.type()) {
                            case EM -> piece.emphasised();
                            case STRONG -> piece.strengthened();
                            case LINK -> piece.linked(mark.href());
                        }))
                        .toList());
    }

    /** What findings speak of, in the column's text with that index. */
    static List<Piece> flags(List<Piece> pieces, String beside, List<Flag> flags, int text) {
        List<Stretch> stretches = flags.stream()
                .filter(flag -> flag.paragraph() == text)
                .map(flag -> new Stretch(flag.start(), flag.end(), piece -> flagged(piece, flag)))
                .toList();
        return stretches.isEmpty() ? pieces : framed(over(pieces, beside, stretches));
    }

    /** Frames do not cross: where two findings speak of the same words, the first has them. */
    private static Piece flagged(Piece piece, Flag flag) {
        return piece.flag() == null ? piece.flagged(flag.kind(), flag.number()) : piece;
    }

    /** One frame around neighbours that the same finding speaks of, however the diff cut them. */
    private static List<Piece> framed(List<Piece> pieces) {
        List<Piece> framed = new ArrayList<>();
        for (int n = 0; n < pieces.size(); n++) {
            Piece piece = pieces.get(n);
            boolean first = n == 0 || pieces.get(n - 1).ref() != piece.ref();
            boolean last = n == pieces.size() - 1 || pieces.get(n + 1).ref() != piece.ref();
            framed.add(piece.at(
                    first ? last ? Piece.Edge.BOTH : Piece.Edge.FIRST : last ? Piece.Edge.LAST : Piece.Edge.NEITHER));
        }
        return framed;
    }

    private static List<Piece> over(List<Piece> pieces, String beside, List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return pieces;
        }
        List<Piece> laid = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.kind().equals(beside) || piece.text().isEmpty()) {
                laid.add(piece);
            } else {
                lay(piece, at, stretches, laid);
                at += piece.text().length();
            }
        }
        return laid;
    }

    private static void lay(Piece piece, int at, List<Stretch> stretches, List<Piece> laid) {
        int end = at + piece.text().length();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(at, end));
        for (Stretch stretch : stretches) {
            cuts.add(Math.min(end, Math.max(at, stretch.start())));
            cuts.add(Math.min(end, Math.max(at, stretch.end())));
        }
        Integer from = cuts.first();
        for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
            Piece part = piece.cut(from - at, to - at);
            for (Stretch stretch : stretches) {
                if (stretch.start() <= from && to <= stretch.end()) {
                    part = stretch.change().apply(part);
                }
            }
            laid.add(part);
            from = to;
        }
    }
}
