package dev.colophon.diff;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.colophon.diff.Run.Op;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Turns matching blocks of tokens into runs over the exact texts, white space included; used once. */
final class RunBuilder {
    private final Tokens from;
    private final Tokens to;
    private final String a;
    private final String b;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder[] open = {new StringBuilder(), new StringBuilder(), new StringBuilder()};

    /** How far both texts are told already. */
    private int atA;

    private int atB;

    RunBuilder(Tokens from, Tokens to) {
        this.from = from;
        this.to = to;
        this.a = from.text();
        this.b = to.text();
    }

    Diff build(Blocks blocks) {
        int i = 0;
        int j = 0;
        for (int q = 0; q < blocks.size(); q++) {
            hunk(i, blocks.fromStart(q), j, blocks.toStart(q));
            for (int k = 0; k < blocks.length(q); k++) {
                matched(blocks.fromStart(q) + k, blocks.toStart(q) + k);
            }
            i = blocks.fromEnd(q);
            j = blocks.toEnd(q);
        }
        hunk(i, from.size(), j, to.size());
        changed(a.length(), b.length());
        close(Op.EQUAL);
        closeChange();
        return new Diff(runs, blocks.coarse());
    }

    /** A pair of equal tokens; their glyphs may differ, and the white space before them too. */
    private void matched(int i, int j) {
        changed(from.start(i), to.start(j));
        int lengthA = from.end(i) - from.start(i);
        if (lengthA == to.end(j) - to.start(j) && a.regionMatches(atA, b, atB, lengthA)) {
            equal(lengthA);
        } else {
            change(from.end(i), to.end(j));
        }
    }

    /** A changed stretch: the eojeol that pair up in it are looked into. */
    private void hunk(int i, int iEnd, int j, int jEnd) {
        if (iEnd - i != jEnd - j) {
            return;
        }
        for (int k = 0; k < iEnd - i; k++) {
            int shared = sharedSyllables(i + k, j + k);
            if (shared > 0) {
                changed(from.start(i + k), to.start(j + k));
                equal(shared);
                change(from.end(i + k), to.end(j + k));
            }
        }
    }

    /** How many syllables two eojeol share at their start, if that is at least half of the longer one, else 0. */
    private int sharedSyllables(int i, int j) {
        int lengthA = from.end(i) - from.start(i);
        int lengthB = to.end(j) - to.start(j);
        int shared = 0;
        while (shared < Math.min(lengthA, lengthB)
                && isHangul(a.charAt(from.start(i) + shared))
                && a.charAt(from.start(i) + shared) == b.charAt(to.start(j) + shared)) {
            shared++;
        }
        boolean whole = endsCluster(a, from.start(i) + shared) && endsCluster(b, to.start(j) + shared);
        return whole && shared * 2 >= Math.max(lengthA, lengthB) ? shared : 0;
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean endsCluster(String text, int at) {
        return at == text.length()
                || UCharacter.getIntPropertyValue(text.codePointAt(at), UProperty.GRAPHEME_CLUSTER_BREAK)
                                != UCharacter.GraphemeClusterBreak.EXTEND
                        && isHangulOrNoJamo(text.charAt(at));
    }

    private static boolean isHangulOrNoJamo(char c) {
        return c < 0x1100 || c > 0x11FF;
    }

    /** Tells what lies between here and two offsets: white space both have at the edges is equal, the rest changed. */
    private void changed(int endA, int endB) {
        equal(commonSpace(endA, endB));
        int tail = 0;
        while (endA - tail > atA
                && endB - tail > atB
                && a.charAt(endA - tail - 1) == b.charAt(endB - tail - 1)
                && UCharacter.isUWhiteSpace(a.charAt(endA - tail - 1))) {
            tail++;
        }
        change(endA - tail, endB - tail);
        equal(tail);
    }

    private int commonSpace(int endA, int endB) {
        int space = 0;
        while (atA + space < endA
                && atB + space < endB
                && a.charAt(atA + space) == b.charAt(atB + space)
                && UCharacter.isUWhiteSpace(a.charAt(atA + space))) {
            space++;
        }
        return space;
    }

    private void change(int endA, int endB) {
        if (endA > atA || endB > atB) {
            close(Op.EQUAL);
            open[Op.DELETE.ordinal()].append(a, atA, endA);
            open[Op.INSERT.ordinal()].append(b, atB, endB);
            atA = endA;
            atB = endB;
        }
    }

    private void equal(int length) {
        if (length > 0) {
            closeChange();
            open[Op.EQUAL.ordinal()].append(a, atA, atA + length);
            atA += length;
            atB += length;
        }
    }

    private void closeChange() {
        close(Op.DELETE);
        close(Op.INSERT);
    }

    private void close(Op op) {
        StringBuilder text = open[op.ordinal()];
        if (!text.isEmpty()) {
            runs.add(new Run(op, text.toString()));
            text.setLength(0);
        }
    }
}
