package dev.colophon.rules;

import dev.colophon.act.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs into rows: those of the text that are connected over source paragraphs together, in the order of the
 * edited text; each removed one where its machine text, else its source, would stand.
 */
final class Groups {
    private final List<List<Standing>> groups = new ArrayList<>();
    private final Map<UUID, List<Standing>> bySource = new HashMap<>();
    private final Map<UUID, List<Standing>> byMachine = new HashMap<>();
    private final List<UUID> sourceOrder;
    private final List<UUID> machineOrder;

    private Groups(ArticleRecord record) {
        sourceOrder =
                record.sourceParagraphs().stream().map(SourceParagraph::lineage).toList();
        machineOrder = record.base()
                .map(base ->
                        base.entries().stream().map(Document.Entry::lineage).toList())
                .orElse(List.of());
    }

    static List<List<Standing>> of(ArticleRecord record) {
        Groups rows = new Groups(record);
        Map<UUID, List<Standing>> rendering = new HashMap<>();
        for (Standing paragraph : record.paragraphs()) {
            if (paragraph.key() != null) {
                paragraph
                        .source()
                        .forEach(source -> rendering
                                .computeIfAbsent(source, id -> new ArrayList<>())
                                .add(paragraph));
            }
        }
        Map<UUID, Integer> places = new HashMap<>();
        record.paragraphs().forEach(paragraph -> places.put(paragraph.lineage(), places.size()));
        Set<UUID> placed = new HashSet<>();
        for (Standing paragraph : record.paragraphs()) {
            if (!placed.contains(paragraph.lineage())) {
                Set<UUID> group = connected(paragraph, rendering);
                placed.addAll(group);
                rows.add(rows.groups.size(), inTextOrder(record.paragraphs(), places, group));
            }
        }
        record.removed().forEach(rows::insert);
        return rows.groups;
    }

    private static List<Standing> inTextOrder(List<Standing> text, Map<UUID, Integer> places, Set<UUID> group) {
        return group.stream().map(places::get).sorted().map(text::get).toList();
    }

    /** The lineages that are reached from one over the source paragraphs they share. */
    private static Set<UUID> connected(Standing first, Map<UUID, List<Standing>> rendering) {
        Set<UUID> group = new HashSet<>(Set.of(first.lineage()));
        Deque<Standing> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Standing paragraph = open.pop();
            for (UUID source : paragraph.source()) {
                for (Standing other : rendering.getOrDefault(source, List.of())) {
                    if (group.add(other.lineage())) {
                        open.push(other);
                    }
                }
            }
        }
        return group;
    }

    private void add(int index, List<Standing> group) {
        groups.add(index, group);
        for (Standing member : group) {
            member.source().forEach(source -> bySource.putIfAbsent(source, group));
            member.machine().forEach(machine -> byMachine.putIfAbsent(machine, group));
        }
    }

    private void insert(Standing removed) {
        List<Standing> anchor = removed.machine().isEmpty()
                ? preceding(sourceOrder, removed.source(), bySource)
                : preceding(machineOrder, removed.machine(), byMachine);
        add(anchor == null ? 0 : indexOf(anchor) + 1, List.of(removed));
    }

    private static @Nullable List<Standing> preceding(
            List<UUID> order, List<UUID> own, Map<UUID, List<Standing>> groups) {
        int from = own.isEmpty() ? -1 : order.indexOf(own.get(0));
        for (int i = from - 1; i >= 0; i--) {
            List<Standing> group = groups.get(order.get(i));
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private int indexOf(List<Standing> group) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i) == group) {
                return i;
            }
        }
        return -1;
    }
}
