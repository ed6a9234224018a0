package dev.colophon.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which lineages a paragraph was made from, and until when what was said of them speaks of it too. */
final class Ancestors {
    private record Edge(UUID child, UUID parent, long seq) {}

    private final List<Edge> edges = new ArrayList<>();

    static Ancestors of(List<Moment> moments) {
        Ancestors ancestors = new Ancestors();
        for (int i = 1; i < moments.size(); i++) {
            Moment after = moments.get(i);
            Descent descent = Descent.between(moments.get(i - 1), after);
            descent.made()
                    .forEach(child -> descent.others(child)
                            .forEach(parent -> ancestors.edges.add(new Edge(child, parent, after.seq()))));
        }
        return ancestors;
    }

    /** The lineage itself without limit, and each ancestor with the place in the chain at which it became another. */
    Map<UUID, Long> of(UUID lineage) {
        Map<UUID, Long> limits = new HashMap<>();
        limits.put(lineage, Long.MAX_VALUE);
        // Edges are in order of time, so that walking them backwards meets a child before its parents' parents.
        for (int i = edges.size() - 1; i >= 0; i--) {
            Edge edge = edges.get(i);
            Long limit = limits.get(edge.child());
            if (limit != null && edge.seq() <= limit) {
                limits.merge(edge.parent(), edge.seq(), Math::max);
            }
        }
        return limits;
    }
}
