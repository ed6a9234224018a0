package dev.colophon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void bitsCountWhatTheTableCounts() {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            int words = 1 + random.nextInt(9);
            int[] reference = random.ints(random.nextInt(200), 0, words).toArray();
            EditDistance distance = new EditDistance(reference, words);
            for (int k = 0; k < 3; k++) {
                int[] text = random.ints(random.nextInt(150), 0, words).toArray();
                assertThat(distance.of(text)).as("seed %d", seed).isEqualTo(byTable(text, reference));
            }
        }
    }

    private static int byTable(int[] text, int[] reference) {
        int[][] cost = new int[text.length + 1][reference.length + 1];
        for (int i = 0; i <= text.length; i++) {
            for (int j = 0; j <= reference.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int both = cost[i - 1][j - 1] + (text[i - 1] == reference[j - 1] ? 0 : 1);
                    cost[i][j] = Math.min(both, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost[text.length][reference.length];
    }
}
