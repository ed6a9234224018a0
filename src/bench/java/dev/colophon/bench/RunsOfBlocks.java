package dev.colophon.bench;

import dev.colophon.diff.Run;
import dev.colophon.diff.Run.Op;
import dev.colophon.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Makes runs of texts out of the changed tokens that an engine names, ascending. */
final class RunsOfBlocks {
    private final Tokens from;
    private final Tokens to;
    private final List<Run> runs = new ArrayList<>();
    private int i;

    RunsOfBlocks(Tokens from, Tokens to) {
        this.from = from;
        this.to = to;
    }

    void change(int iStart, int iEnd, int jStart, int jEnd) {
        add(Op.EQUAL, from, i, iStart);
        add(Op.DELETE, from, iStart, iEnd);
        add(Op.INSERT, to, jStart, jEnd);
        i = iEnd;
    }

    List<Run> end() {
        add(Op.EQUAL, from, i, from.size());
        return runs;
    }

    private void add(Op op, Tokens tokens, int start, int end) {
        if (start < end) {
            runs.add(new Run(op, tokens.text().substring(tokens.start(start), tokens.end(end - 1))));
        }
    }
}
