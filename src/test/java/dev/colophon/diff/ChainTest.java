package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sparse search against the whole table. */
class ChainTest {
    private static final int PRICE = 3;
    /** Tokens from here on are numbers. */
    private static final int FIRST_NUMBER = 100;

    private static final int NEVER = 1 << 20;

    @Test
    void nothingReadsBetterThanWhatTheSearchFinds() {
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            Sequence a = sequence(random, 2 + seed % 7);
            Sequence b = sequence(random, 2 + seed % 7);
            Gap gap = new Gap(0, a.size(), 0, b.size()).trimmed(a.ids(), b.ids());
            if (!gap.isOneSided()) {
                Blocks blocks = new Blocks();
                new Chain(a, b, PRICE).match(gap, blocks);
                assertThat(cost(a, b, gap, blocks)).as("seed %d", seed).isEqualTo(least(a, b, gap));
            }
        }
    }

    private static Sequence sequence(Random random, int words) {
        int[] ids = random.ints(random.nextInt(30), 0, words).toArray();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = random.nextInt(6) == 0 ? FIRST_NUMBER + random.nextInt(3) : ids[i];
        }
        return new Sequence(ids, i -> ids[i] < FIRST_NUMBER ? Sequence.WORD : Sequence.NUMBER);
    }

    private static int cost(Sequence a, Sequence b, Gap gap, Blocks blocks) {
        int cost = 0;
        int i = gap.fromStart();
        int j = gap.toStart();
        for (int q = 0; q <= blocks.size(); q++) {
            int iEnd = q < blocks.size() ? blocks.fromStart(q) : gap.fromEnd();
            int jEnd = q < blocks.size() ? blocks.toStart(q) : gap.toEnd();
            cost += hunk(a, i, iEnd, b, j, jEnd);
            if (q < blocks.size()) {
                i = blocks.fromEnd(q);
                j = blocks.toEnd(q);
            }
        }
        return cost;
    }

    /** A hunk of numbers put for numbers costs one each beside its tokens, any other three. */
    private static int hunk(Sequence a, int i, int iEnd, Sequence b, int j, int jEnd) {
        int changed = iEnd - i + jEnd - j;
        boolean numbers = iEnd - i == jEnd - j;
        for (int k = 0; numbers && k < iEnd - i; k++) {
            numbers = a.isNumber(i + k) && b.isNumber(j + k);
        }
        return changed == 0 ? 0 : changed + (numbers ? Math.min(PRICE, changed / 2) : PRICE);
    }

    /** The least cost, by the table of all cells: after a match, in a hunk, after numbers put for numbers. */
    private static int least(Sequence a, Sequence b, Gap gap) {
        int n = gap.fromEnd() - gap.fromStart();
        int m = gap.toEnd() - gap.toStart();
        int[][][] cost = new int[n + 1][m + 1][];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                int[] cell = {i + j == 0 ? 0 : NEVER, NEVER, NEVER};
                if (i > 0) {
                    cell[1] = inHunk(cost[i - 1][j]);
                }
                if (j > 0) {
                    cell[1] = Math.min(cell[1], inHunk(cost[i][j - 1]));
                }
                if (i > 0 && j > 0) {
                    int[] before = cost[i - 1][j - 1];
                    int p = gap.fromStart() + i - 1;
                    int q = gap.toStart() + j - 1;
                    if (a.ids()[p] == b.ids()[q]) {
                        cell[0] = Math.min(before[0], Math.min(before[1], before[2]));
                    } else if (a.isNumber(p) && b.isNumber(q)) {
                        cell[2] = Math.min(before[0], before[2]) + 3;
                    }
                }
                cost[i][j] = cell;
            }
        }
        int[] last = cost[n][m];
        return Math.min(last[0], Math.min(last[1], last[2]));
    }

    private static int inHunk(int[] before) {
        return Math.min(before[1], before[0] + PRICE) + 1;
    }
}
