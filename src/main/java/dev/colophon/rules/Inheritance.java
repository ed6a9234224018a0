package dev.colophon.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who inherits which lineage when a version is saved. A split leaves the id with the part that has most text (of equals
 * the first), the others get new ones; a merge takes the largest parent's; without a link the id is new.
 */
public final class Inheritance {
    /** A paragraph of the earlier version and one of the new that it corresponds to, by position. */
    public record Link(int from, int to, boolean ambiguous) {}

    /** What a new paragraph inherits; {@code from} are positions in the earlier version, in order. */
    public record Heir(UUID lineage, List<UUID> parents, List<Integer> from, boolean ambiguous) {}

    private final List<UUID> lineages;
    private final int[] fromLengths;
    private final int[] toLengths;
    private final Map<Integer, List<Integer>> fromOf = new HashMap<>();
    private final Map<Integer, List<Integer>> toOf = new HashMap<>();
    private final Set<Integer> ambiguous = new HashSet<>();

    private Inheritance(List<UUID> lineages, int[] fromLengths, int[] toLengths, List<Link> links) {
        this.lineages = lineages;
        this.fromLengths = fromLengths;
        this.toLengths = toLengths;
        for (Link link : links) {
            fromOf.computeIfAbsent(link.to(), to -> new ArrayList<>()).add(link.from());
            toOf.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link.to());
            if (link.ambiguous()) {
                ambiguous.add(link.to());
            }
        }
        fromOf.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        toOf.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    }

    /**
     * The heirs, in the order of the new paragraphs.
     *
     * @param lineages of the earlier version's paragraphs
     * @param fromLengths their text lengths
     * @param toLengths the new paragraphs' text lengths
     * @param mint gives a new lineage
     */
    public static List<Heir> of(
            List<UUID> lineages, int[] fromLengths, int[] toLengths, List<Link> links, Supplier<UUID> mint) {
        Inheritance inheritance = new Inheritance(lineages, fromLengths, toLengths, links);
        List<Heir> heirs = new ArrayList<>(toLengths.length);
        for (int to = 0; to < toLengths.length; to++) {
            heirs.add(inheritance.heir(to, mint));
        }
        return heirs;
    }

    private Heir heir(int to, Supplier<UUID> mint) {
        List<Integer> from = fromOf.getOrDefault(to, List.of());
        boolean doubtful = ambiguous.contains(to);
        if (from.isEmpty()) {
            return new Heir(mint.get(), List.of(), from, doubtful);
        }
        List<Integer> kept =
                from.stream().filter(parent -> keeperOf(parent) == to).toList();
        List<UUID> all = from.stream().map(lineages::get).toList();
        if (kept.isEmpty()) {
            return new Heir(mint.get(), all, from, doubtful);
        }
        Integer largest = kept.get(0);
        for (Integer parent : kept) {
            if (fromLengths[parent] > fromLengths[largest]) {
                largest = parent;
            }
        }
        return new Heir(lineages.get(largest), from.size() > 1 ? all : List.of(), from, doubtful);
    }

    private int keeperOf(int from) {
        int keeper = -1;
        for (int to : toOf.getOrDefault(from, List.of())) {
            if (keeper < 0 || toLengths[to] > toLengths[keeper]) {
                keeper = to;
            }
        }
        return keeper;
    }
}
