package dev.colophon.diff;

import com.ibm.icu.lang.UCharacter;
import dev.colophon.diff.Run.Op;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns matching blocks of tokens into runs over the exact texts, white space included; used once. */
final class RunBuilder {
    private final Tokens from;
    private final Tokens to;
    private final char[] a;
    private final char[] b;
    private final List<Run> runs = new ArrayList<>();

    /** How far both texts are told already. */
    private int atA;

    private int atB;
    /** Where what is told but not yet a run begins: an equal stretch or a changed one. */
    private int openA;

    private int openB;
    private boolean isEqualOpen;

    RunBuilder(Tokens from, Tokens to) {
        this.from = from;
        this.to = to;
        this.a = from.chars();
        this.b = to.chars();
    }

    Diff build(Blocks blocks) {
        int i = 0;
        int j = 0;
        for (int q = 0; q < blocks.size(); q++) {
            hunk(i, blocks.fromStart(q), j, blocks.toStart(q));
            block(blocks.fromStart(q), blocks.toStart(q), blocks.length(q));
            i = blocks.fromEnd(q);
            j = blocks.toEnd(q);
        }
        hunk(i, from.size(), j, to.size());
        changed(a.length, b.length);
        close();
        return new Diff(runs, blocks.coarse());
    }

    /** Equal tokens; if they and what stands between them are the same to the character, one look tells. */
    private void block(int i, int j, int length) {
        int startA = from.start(i);
        int startB = to.start(j);
        int endA = from.end(i + length - 1);
        int endB = to.end(j + length - 1);
        if (endA - startA == endB - startB && Arrays.equals(a, startA, endA, b, startB, endB)) {
            changed(startA, startB);
            equal(endA - startA);
        } else {
            for (int k = 0; k < length; k++) {
                matched(i + k, j + k);
            }
        }
    }

    /** A pair of equal tokens; their glyphs may differ, and the white space before them too. */
    private void matched(int i, int j) {
        changed(from.start(i), to.start(j));
        if (Arrays.equals(a, from.start(i), from.end(i), b, to.start(j), to.end(j))) {
            equal(from.end(i) - from.start(i));
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
            int shared = Eojeol.shared(a, from.start(i + k), from.end(i + k), b, to.start(j + k), to.end(j + k));
            if (shared > 0) {
                changed(from.start(i + k), to.start(j + k));
                equal(shared);
                change(from.end(i + k), to.end(j + k));
            }
        }
    }

    /** Tells what lies between here and two offsets: white space both have at the edges is equal, the rest changed. */
    private void changed(int endA, int endB) {
        int head = 0;
        while (atA + head < endA && atB + head < endB && isSameSpace(atA + head, atB + head)) {
            head++;
        }
        equal(head);
        int tail = 0;
        while (endA - tail > atA && endB - tail > atB && isSameSpace(endA - tail - 1, endB - tail - 1)) {
            tail++;
        }
        change(endA - tail, endB - tail);
        equal(tail);
    }

    private boolean isSameSpace(int i, int j) {
        return a[i] == b[j] && UCharacter.isUWhiteSpace(a[i]);
    }

    private void change(int endA, int endB) {
        if (endA > atA || endB > atB) {
            open(false);
            atA = endA;
            atB = endB;
        }
    }

    private void equal(int length) {
        if (length > 0) {
            open(true);
            atA += length;
            atB += length;
        }
    }

    private void open(boolean equal) {
        if (equal != isEqualOpen) {
            close();
            isEqualOpen = equal;
        }
    }

    private void close() {
        if (isEqualOpen) {
            add(Op.EQUAL, from.text(), openA, atA);
        } else {
            add(Op.DELETE, from.text(), openA, atA);
            add(Op.INSERT, to.text(), openB, atB);
        }
        openA = atA;
        openB = atB;
    }

    private void add(Op op, String text, int start, int end) {
        if (end > start) {
            runs.add(new Run(op, text.substring(start, end)));
        }
    }
}
