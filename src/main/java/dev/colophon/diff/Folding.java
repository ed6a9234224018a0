package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folds matched sentences up to links of paragraphs; used once for each pair of versions. */
final class Folding {
    /** Pairs of sentences that are compared at once: 1,000 against 1,000, a long article has 200. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Paragraph> from;
    private final List<Paragraph> to;
    /** Shared characters by {@code [from, to]}. */
    private final TreeMap<Pair, Integer> shared = new TreeMap<>();

    private boolean coarse;

    private record Pair(int from, int to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::from)
                    .thenComparingInt(Pair::to)
                    .compare(this, other);
        }
    }

    Folding(List<Paragraph> from, List<Paragraph> to) {
        this.from = from;
        this.to = to;
    }

    Alignment fold() {
        match(0, from.size(), 0, to.size());
        collectPictures();
        linkWhatStandsAlone();
        List<List<Integer>> pairs = new ArrayList<>();
        shared.keySet().forEach(pair -> pairs.add(List.of(pair.from, pair.to)));
        return new Alignment(new Linking(from, to, stars()).links(), pairs, coarse);
    }

    /** Matches the sentences of two stretches; where they are too many, half of one stretch against half of the other. */
    private void match(int fromStart, int fromEnd, int toStart, int toEnd) {
        List<Paragraph> left = from.subList(fromStart, fromEnd);
        List<Paragraph> right = to.subList(toStart, toEnd);
        Units leftUnits = new Units(left);
        Units rightUnits = new Units(right);
        int[] twins = Identical.twins(left, right);
        if ((long) leftUnits.size() * rightUnits.size() > MOST_PAIRS) {
            halve(fromStart, fromEnd, toStart, toEnd, twins);
        } else if (leftUnits.size() > 0 && rightUnits.size() > 0) {
            Resemblance resemblance = new Resemblance(leftUnits, rightUnits);
            Plausibility plausibility = new Plausibility(leftUnits, rightUnits, resemblance);
            int[] match = new SentenceMatch(leftUnits, rightUnits, plausibility).run(twins);
            List<int[]> pairs = HeldSentences.of(resemblance, match, rightUnits.size());
            for (int i = 0; i < match.length; i++) {
                if (match[i] >= 0) {
                    pairs.add(new int[] {i, match[i]});
                }
            }
            pairs.forEach(pair -> share(leftUnits, rightUnits, pair[0], pair[1], fromStart, toStart));
        }
    }

    private void halve(int fromStart, int fromEnd, int toStart, int toEnd, int[] twins) {
        coarse = true;
        int half = (fromEnd - fromStart) / 2;
        if (half == 0 && toEnd - toStart == 1) {
            shared.put(new Pair(fromStart, toStart), 1);
            return;
        }
        int across = half > 0 && twins[half] >= 0 ? twins[half] : (toEnd - toStart) / 2;
        match(fromStart, fromStart + half, toStart, toStart + across);
        match(fromStart + half, fromEnd, toStart + across, toEnd);
    }

    private void share(Units left, Units right, int i, int j, int fromStart, int toStart) {
        int length = Math.min(left.text(i).length(), right.text(j).length());
        if (left.role(i).hasText() && right.role(j).hasText()) {
            Pair pair = new Pair(fromStart + left.paragraph(i), toStart + right.paragraph(j));
            shared.merge(pair, Math.max(1, length), Integer::sum);
        }
    }

    /** Pictures by the publishing system's name for them, the others in order. */
    private void collectPictures() {
        Set<Integer> open = positions(to, Role.MEDIA);
        for (int i : positions(from, Role.MEDIA)) {
            String ref = from.get(i).ref();
            open.stream()
                    .filter(j -> Objects.equals(ref, to.get(j).ref()))
                    .findFirst()
                    .ifPresent(j -> {
                        shared.put(new Pair(i, j), 1);
                        open.remove(j);
                    });
        }
    }

    /** The only headline is the headline, and the only paragraph the paragraph, however much was rewritten. */
    private void linkWhatStandsAlone() {
        for (Role role : Role.values()) {
            Set<Integer> left = positions(from, role);
            Set<Integer> right = positions(to, role);
            if (role.hasText() && left.size() == 1 && right.size() == 1) {
                Pair pair = new Pair(left.iterator().next(), right.iterator().next());
                if (shared.keySet().stream().noneMatch(p -> p.from == pair.from || p.to == pair.to)) {
                    shared.put(pair, 1);
                }
            }
        }
    }

    private static Set<Integer> positions(List<Paragraph> paragraphs, Role role) {
        Set<Integer> positions = new TreeSet<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (paragraphs.get(p).role() == role) {
                positions.add(p);
            }
        }
        return positions;
    }

    /** The strongest pairs, such that one side of each group has one paragraph: splits and merges, no tangles. */
    private List<int[]> stars() {
        List<Pair> strongest = new ArrayList<>(shared.keySet());
        strongest.sort(Comparator.comparingInt((Pair pair) -> -shared.getOrDefault(pair, 0)));
        int[] fromDegree = new int[from.size()];
        int[] toDegree = new int[to.size()];
        int[] fromHub = new int[from.size()];
        int[] toHub = new int[to.size()];
        List<int[]> kept = new ArrayList<>();
        for (Pair pair : strongest) {
            boolean fresh = fromDegree[pair.from] == 0 && toDegree[pair.to] == 0;
            boolean split = fromDegree[pair.from] > 0 && toDegree[pair.to] == 0 && fromHub[pair.from] != 2;
            boolean merge = toDegree[pair.to] > 0 && fromDegree[pair.from] == 0 && toHub[pair.to] != 2;
            if (fresh || (split || merge) && isMost(pair, split)) {
                kept.add(new int[] {pair.from, pair.to});
                fromDegree[pair.from]++;
                toDegree[pair.to]++;
                if (split) {
                    kept.stream().filter(k -> k[0] == pair.from).forEach(k -> toHub[k[1]] = 2);
                } else if (merge) {
                    kept.stream().filter(k -> k[1] == pair.to).forEach(k -> fromHub[k[0]] = 2);
                }
            }
        }
        return kept;
    }

    /** Whether the new part of a split, or of a merge, comes mostly from there. */
    private boolean isMost(Pair pair, boolean split) {
        int length = split
                ? to.get(pair.to).text().length()
                : from.get(pair.from).text().length();
        return shared.getOrDefault(pair, 0) * 2 >= length;
    }
}
