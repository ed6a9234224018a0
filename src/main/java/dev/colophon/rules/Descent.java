package dev.colophon.rules;

import dev.colophon.act.Document;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which paragraphs of a version were made from which of the one before by splitting and merging. */
final class Descent {
    private final Map<UUID, Set<UUID>> parents = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> children = new LinkedHashMap<>();

    /** Nothing was split or merged. */
    static final Descent NONE = new Descent();

    private Descent() {}

    /** The splits and merges between two moments; none where they show the same version. */
    static Descent between(Moment before, Moment after) {
        Descent descent = new Descent();
        if (before.head() != after.head()) {
            after.paragraphs().forEach(child -> descent.note(child, before));
            Set.copyOf(descent.children.keySet()).stream()
                    .filter(after.signable()::containsKey)
                    .forEach(kept -> descent.link(kept, kept));
        }
        return descent;
    }

    private void note(Standing child, Moment before) {
        Document.Entry entry = child.entry();
        if (entry == null || child.key() == null || entry.parents().isEmpty()) {
            return;
        }
        for (Standing parent : before.paragraphs()) {
            if (parent.key() != null && entry.parents().contains(parent.lineage())) {
                link(child.lineage(), parent.lineage());
            }
        }
    }

    private void link(UUID child, UUID parent) {
        parents.computeIfAbsent(child, id -> new LinkedHashSet<>()).add(parent);
        children.computeIfAbsent(parent, id -> new LinkedHashSet<>()).add(child);
    }

    /** The paragraphs made by a split or merge, what keeps its parent's lineage among them. */
    Set<UUID> made() {
        return parents.keySet();
    }

    /** In the order of the version before; the paragraph's own lineage among them where it had it before. */
    Set<UUID> parents(UUID child) {
        return parents.getOrDefault(child, Set.of());
    }

    /** In no particular order. */
    Set<UUID> children(UUID parent) {
        return children.getOrDefault(parent, Set.of());
    }

    /** Whether one paragraph became several and nothing else joined in. */
    boolean split(UUID child) {
        return parents(child).size() == 1
                && parents(child).stream()
                        .allMatch(parent -> children(parent).size() > 1
                                && children(parent).stream()
                                        .allMatch(each -> parents(each).size() == 1));
    }

    /** Whether several became one and none of them lives on elsewhere. */
    boolean merged(UUID child) {
        return parents(child).size() > 1
                && parents(child).stream().allMatch(parent -> children(parent).equals(Set.of(child)));
    }

    /** The parents of other lineages, for each paragraph made. */
    List<UUID> others(UUID child) {
        return parents(child).stream().filter(parent -> !parent.equals(child)).toList();
    }
}
