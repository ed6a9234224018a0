package dev.colophon.web.review;

import dev.colophon.diff.Run;
import dev.colophon.text.Content;
import dev.colophon.web.Piece;
import java.util.ArrayList;
import java.util.List;

/** Texts as the columns of the review page show them: with what was deleted and inserted, or as the reader will see them. */
public final class Cells {
    static final String BETWEEN = "\n\n";

    private Cells() {}

    /** Which runs a column shows. */
    enum Side {
        /** Equal and deleted: the text before. */
        FROM,
        /** Equal and inserted: the text after. */
        TO,
        /** Everything, cut at the paragraphs of the text after. */
        BOTH
    }

    /** The paragraphs of one side of a word diff, each with its pieces. */
    static List<List<Piece>> changed(List<String> from, List<String> to, String language, Side side) {
        List<Run> runs = KnownDiffs.runs(from, to, language);
        Cutter cutter = new Cutter(side == Side.FROM ? from : to);
        for (Run run : runs) {
            switch (run.op()) {
                case EQUAL -> cutter.take("plain", run.text());
                case DELETE -> {
                    if (side == Side.FROM) {
                        cutter.take("del", run.text());
                    } else if (side == Side.BOTH) {
                        cutter.beside("del", run.text());
                    }
                }
                case INSERT -> {
                    if (side != Side.FROM) {
                        cutter.take("ins", run.text());
                    }
                }
            }
        }
        return cutter.paragraphs();
    }

    /** One text with its changes, in one line. */
    public static List<Piece> changes(String from, String to, String language) {
        return MarkEdges.drawnIn(KnownDiffs.runs(List.of(from), List.of(to), language).stream()
                .map(Piece::of)
                .toList());
    }

    /** A text as readers will see it, with emphasis and links. */
    static List<Piece> marked(Content content) {
        return Overlay.marks(List.of(Piece.plain(content.text())), "", content.marks());
    }

    /** Cuts runs over joined paragraphs back into the paragraphs. */
    private static final class Cutter {
        private final List<Integer> ends = new ArrayList<>();
        private final List<List<Piece>> paragraphs = new ArrayList<>();
        private int at;

        Cutter(List<String> texts) {
            int end = 0;
            for (String text : texts) {
                end += text.length();
                ends.add(end);
                end += BETWEEN.length();
                paragraphs.add(new ArrayList<>());
            }
        }

        void take(String kind, String text) {
            int from = at;
            int to = at + text.length();
            for (int p = 0; p < paragraphs.size(); p++) {
                int begin = p == 0 ? 0 : ends.get(p - 1) + BETWEEN.length();
                int a = Math.max(from, begin);
                int b = Math.min(to, ends.get(p));
                if (a < b) {
                    paragraphs.get(p).add(Piece.of(kind, text.substring(a - from, b - from)));
                }
            }
            at = to;
        }

        /** Text of the other side, which takes no room on this one. */
        void beside(String kind, String text) {
            int paragraph = 0;
            while (paragraph < ends.size() - 1 && at > ends.get(paragraph)) {
                paragraph++;
            }
            if (!paragraphs.isEmpty()) {
                paragraphs.get(paragraph).add(Piece.of(kind, text.replace(BETWEEN, " ")));
            }
        }

        List<List<Piece>> paragraphs() {
            return paragraphs;
        }
    }
}
