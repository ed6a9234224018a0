package dev.colophon.translation;

import dev.colophon.diff.Link;
import dev.colophon.diff.SourceAligner;
import dev.colophon.rules.Inheritance.Heir;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which source paragraphs each new paragraph renders. What continues an earlier paragraph takes its links, a merge the
 * union; only a lineage that appears for the first time is aligned, against the source paragraphs nobody renders yet.
 */
final class SourceLinks {
    private final Earlier source;
    private final Map<UUID, List<UUID>> current;
    private final String sourceLanguage;
    private final String targetLanguage;

    /** @param current the links of earlier lineages as they stand now */
    SourceLinks(Earlier source, Map<UUID, List<UUID>> current, String sourceLanguage, String targetLanguage) {
        this.source = source;
        this.current = current;
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
    }

    /** Lineages of source paragraphs for each new paragraph, in source order. */
    List<List<UUID>> of(List<NewParagraph> text, List<Heir> heirs) {
        List<Set<Integer>> links = new ArrayList<>();
        for (Heir heir : heirs) {
            links.add(inherited(heir));
        }
        appear(text, links);
        return links.stream().map(this::lineages).toList();
    }

    private Set<Integer> inherited(Heir heir) {
        Set<Integer> positions = new TreeSet<>();
        List<UUID> ancestors = heir.parents().isEmpty() ? List.of(heir.lineage()) : heir.parents();
        for (UUID ancestor : ancestors) {
            for (UUID lineage : current.getOrDefault(ancestor, List.of())) {
                Integer position = source.position(lineage);
                if (position != null) {
                    positions.add(position);
                }
            }
        }
        return positions;
    }

    /** Goes through the stretches of new paragraphs without links, each between the source positions of its neighbours. */
    private void appear(List<NewParagraph> text, List<Set<Integer>> links) {
        Set<Integer> taken = new HashSet<>();
        links.forEach(taken::addAll);
        int to = 0;
        int after = -1;
        while (to < text.size()) {
            if (!links.get(to).isEmpty()) {
                after = last(links.get(to++));
                continue;
            }
            int end = to;
            while (end < text.size() && links.get(end).isEmpty()) {
                end++;
            }
            int before =
                    end < text.size() ? first(links.get(end)) : source.entries().size();
            align(text, links, to, end, free(taken, after, before));
            to = end;
        }
    }

    private void align(List<NewParagraph> text, List<Set<Integer>> links, int to, int end, List<Integer> free) {
        if (free.isEmpty()) {
            return;
        }
        List<Paragraph> originals =
                free.stream().map(p -> source.paragraph(source.entry(p))).toList();
        List<Paragraph> fresh =
                text.subList(to, end).stream().map(NewParagraph::paragraph).toList();
        for (Link link : SourceAligner.align(originals, fresh, sourceLanguage, targetLanguage)
                .links()) {
            for (int n : link.to()) {
                link.from().forEach(p -> links.get(to + n).add(free.get(p)));
            }
        }
    }

    private static List<Integer> free(Set<Integer> taken, int after, int before) {
        List<Integer> free = new ArrayList<>();
        for (int position = after + 1; position < before; position++) {
            if (!taken.contains(position)) {
                free.add(position);
            }
        }
        return free;
    }

    private static int first(Set<Integer> positions) {
        return positions.iterator().next();
    }

    private static int last(Set<Integer> positions) {
        return positions.stream().reduce((a, b) -> b).orElse(-1);
    }

    private List<UUID> lineages(Set<Integer> positions) {
        return positions.stream().map(p -> source.entry(p).lineage()).toList();
    }
}
