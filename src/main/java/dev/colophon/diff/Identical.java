package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs paragraphs of the same role and the same text: first the most that keep their order, then what is left. */
final class Identical {
    private Identical() {}

    /** The twin of each paragraph of {@code from}, or -1. */
    static int[] twins(List<Paragraph> from, List<Paragraph> to) {
        Map<List<Object>, Integer> numbers = new HashMap<>();
        int[] left = number(from, numbers);
        int[] right = number(to, numbers);
        int[] twins = new int[left.length];
        Arrays.fill(twins, -1);
        boolean[] taken = new boolean[right.length];
        Blocks blocks = Matching.of(Sequence.plain(left), Sequence.plain(right), numbers.size());
        for (int q = 0; q < blocks.size(); q++) {
            for (int k = 0; k < blocks.length(q); k++) {
                twins[blocks.fromStart(q) + k] = blocks.toStart(q) + k;
                taken[blocks.toStart(q) + k] = true;
            }
        }
        pairTheRest(left, right, twins, taken);
        return twins;
    }

    private static void pairTheRest(int[] left, int[] right, int[] twins, boolean[] taken) {
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        for (int j = 0; j < right.length; j++) {
            if (!taken[j]) {
                open.computeIfAbsent(right[j], number -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < left.length; i++) {
            Deque<Integer> places = twins[i] < 0 ? open.get(left[i]) : null;
            if (places != null && !places.isEmpty()) {
                twins[i] = places.remove();
            }
        }
    }

    private static int[] number(List<Paragraph> paragraphs, Map<List<Object>, Integer> numbers) {
        return paragraphs.stream()
                .mapToInt(p -> numbers.computeIfAbsent(List.of(p.role(), p.text()), key -> numbers.size()))
                .toArray();
    }
}
