package dev.colophon.diff;

import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes links of paired paragraphs: groups them, measures them, finds what moved and puts them in order. */
final class Linking {
    private final List<Paragraph> from;
    private final List<Paragraph> to;
    private final List<Group> groups = new ArrayList<>();

    private static final class Group {
        final TreeSet<Integer> from = new TreeSet<>();
        final TreeSet<Integer> to = new TreeSet<>();
        double similarity;
        boolean moved;
        boolean ambiguous;
    }

    Linking(List<Paragraph> from, List<Paragraph> to, List<int[]> pairs) {
        this.from = from;
        this.to = to;
        group(pairs);
    }

    private void group(List<int[]> pairs) {
        TreeMap<Integer, Group> byFrom = new TreeMap<>();
        TreeMap<Integer, Group> byTo = new TreeMap<>();
        for (int[] pair : pairs) {
            Group group = byFrom.getOrDefault(pair[0], byTo.get(pair[1]));
            if (group == null) {
                group = new Group();
                groups.add(group);
            }
            absorb(group, byTo.get(pair[1]), byFrom, byTo);
            group.from.add(pair[0]);
            group.to.add(pair[1]);
            byFrom.put(pair[0], group);
            byTo.put(pair[1], group);
        }
        groups.sort(Comparator.comparing(group -> group.to.first()));
    }

    /** A pair that stands in two groups makes them one. */
    private void absorb(
            Group group, @Nullable Group other, TreeMap<Integer, Group> byFrom, TreeMap<Integer, Group> byTo) {
        if (other == null || other == group) {
            return;
        }
        other.from.forEach(i -> byFrom.put(i, group));
        other.to.forEach(j -> byTo.put(j, group));
        group.from.addAll(other.from);
        group.to.addAll(other.to);
        groups.remove(other);
    }

    List<Link> links() {
        groups.forEach(group -> group.similarity = Similarity.of(joined(from, group.from), joined(to, group.to)));
        markMoved();
        markAmbiguous();
        return ordered();
    }

    /** What is not on the heaviest chain that ascends on both sides has moved. */
    private void markMoved() {
        int n = groups.size();
        long[] best = new long[n];
        int[] previous = new int[n];
        int last = -1;
        for (int g = 0; g < n; g++) {
            previous[g] = -1;
            for (int h = 0; h < g; h++) {
                if (groups.get(h).from.last() < groups.get(g).from.first() && best[h] > best[g]) {
                    best[g] = best[h];
                    previous[g] = h;
                }
            }
            best[g] += joined(to, groups.get(g).to).length() + 1L;
            last = last < 0 || best[g] > best[last] ? g : last;
        }
        groups.forEach(group -> group.moved = true);
        for (int g = last; g >= 0; g = previous[g]) {
            groups.get(g).moved = false;
        }
    }

    /** One to one where a paragraph near by that fits as well stands without a link, or with a worse one. */
    private void markAmbiguous() {
        Rivals rivals = new Rivals(from, to);
        for (Group group : groups) {
            rivals.hold(group.from, group.to, group.similarity);
        }
        for (Group group : groups) {
            group.ambiguous = group.from.size() == 1
                    && group.to.size() == 1
                    && rivals.isContested(group.from.first(), group.to.first(), group.similarity);
        }
    }

    private List<Link> ordered() {
        List<Link> links = new ArrayList<>();
        Group[] byTo = new Group[to.size()];
        boolean[] linked = new boolean[from.size()];
        for (Group group : groups) {
            byTo[group.to.first()] = group;
            group.to.tailSet(group.to.first(), false).forEach(j -> byTo[j] = group);
            group.from.forEach(i -> linked[i] = true);
        }
        int told = tellRemoved(0, firstUnmoved(), linked, links);
        for (int j = 0; j < to.size(); j++) {
            Group group = byTo[j];
            if (group == null) {
                links.add(Link.added(j));
            } else if (group.to.first() == j) {
                links.add(link(group));
                if (!group.moved) {
                    told = tellRemoved(told, nextUnmoved(group), linked, links);
                }
            }
        }
        tellRemoved(told, from.size(), linked, links);
        return links;
    }

    /** Removed paragraphs stand after the last link before them that did not move. */
    private static int tellRemoved(int start, int end, boolean[] linked, List<Link> links) {
        for (int i = start; i < end; i++) {
            if (!linked[i]) {
                links.add(Link.removed(i));
            }
        }
        return Math.max(start, end);
    }

    private int firstUnmoved() {
        return groups.stream()
                .filter(group -> !group.moved)
                .findFirst()
                .map(group -> group.from.first())
                .orElse(0);
    }

    private int nextUnmoved(Group group) {
        return groups.stream()
                .filter(next -> !next.moved && next.from.first() > group.from.last())
                .findFirst()
                .map(next -> next.from.first())
                .orElse(from.size());
    }

    private static Link link(Group group) {
        return new Link(List.copyOf(group.from), List.copyOf(group.to), group.moved, group.similarity, group.ambiguous);
    }

    private static String joined(List<Paragraph> paragraphs, Iterable<Integer> positions) {
        return Texts.joined(paragraphs, positions);
    }
}
