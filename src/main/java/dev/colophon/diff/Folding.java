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
    /** Weight of features that a sentence needs so that another may hold it. */
    private static final double TELLING = 12;

    private static final double HELD = .6;

    private final List<Paragraph> from;
    private final List<Paragraph> to;
    /** Shared characters by {@code [from, to]}. */
    private final TreeMap<Pair, Integer> shared = new TreeMap<>();

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
        Units left = new Units(from);
        Units right = new Units(to);
        Resemblance resemblance = new Resemblance(left, right);
        int[] match = new SentenceMatch(left, right, resemblance).run(Identical.twins(from, to));
        collect(left, right, match);
        collectHeld(left, right, match, resemblance);
        collectPictures();
        linkWhatStandsAlone();
        List<List<Integer>> pairs = new ArrayList<>();
        shared.keySet().forEach(pair -> pairs.add(List.of(pair.from, pair.to)));
        return new Alignment(new Linking(from, to, stars()).links(), pairs);
    }

    private void collect(Units left, Units right, int[] match) {
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                share(left, right, i, match[i]);
            }
        }
    }

    private void share(Units left, Units right, int i, int j) {
        int length = Math.min(left.text(i).length(), right.text(j).length());
        if (left.role(i).hasText() && right.role(j).hasText()) {
            shared.merge(new Pair(left.paragraph(i), right.paragraph(j)), Math.max(1, length), Integer::sum);
        }
    }

    /** Sentences without a match whose text another sentence holds: they were joined to it or cut from it. */
    private void collectHeld(Units left, Units right, int[] match, Resemblance resemblance) {
        boolean[] taken = new boolean[right.size()];
        for (int j : match) {
            if (j >= 0) {
                taken[j] = true;
            }
        }
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                boolean open = match[i] < 0 || !taken[j];
                if (open && resemblance.containment(i, j) > HELD && resemblance.lighter(i, j) > TELLING) {
                    share(left, right, i, j);
                }
            }
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
