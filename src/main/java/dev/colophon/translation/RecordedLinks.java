package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs of two versions correspond, by the links that were recorded when the versions between them were saved.
 * Nothing is aligned here.
 */
final class RecordedLinks {
    private final ArticleRecord record;

    RecordedLinks(ArticleRecord record) {
        this.record = record;
    }

    /** Pairs of positions {@code [from, to]}, empty where the versions have no common ancestor. */
    Optional<List<List<Integer>>> between(ArticleVersion from, ArticleVersion to) {
        Set<String> before = new HashSet<>();
        for (ArticleVersion at = from; at != null; at = earlier(at)) {
            before.add(at.label());
        }
        for (ArticleVersion at = to; at != null; at = earlier(at)) {
            if (before.contains(at.label())) {
                return Optional.of(pairs(ancestors(from, at), ancestors(to, at)));
            }
        }
        return Optional.empty();
    }

    private static List<List<Integer>> pairs(List<Set<UUID>> from, List<Set<UUID>> to) {
        Map<UUID, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < to.size(); j++) {
            for (UUID lineage : to.get(j)) {
                places.computeIfAbsent(lineage, id -> new ArrayList<>()).add(j);
            }
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Set<Integer> met = new TreeSet<>();
            from.get(i).forEach(lineage -> met.addAll(places.getOrDefault(lineage, List.of())));
            for (Integer j : met) {
                pairs.add(List.of(i, j));
            }
        }
        return pairs;
    }

    /** For each paragraph of a version those of an earlier one that it came from. */
    private List<Set<UUID>> ancestors(ArticleVersion version, ArticleVersion ancestor) {
        List<Set<UUID>> lineages = new ArrayList<>();
        version.entries().forEach(entry -> lineages.add(Set.of(entry.lineage())));
        for (ArticleVersion at = version; !at.label().equals(ancestor.label()); ) {
            step(lineages, at);
            ArticleVersion next = earlier(at);
            if (next == null) {
                throw new IllegalStateException(ancestor.label() + " is no ancestor of " + version.label());
            }
            at = next;
        }
        return lineages;
    }

    private static void step(List<Set<UUID>> lineages, ArticleVersion at) {
        var byLineage = at.byLineage();
        lineages.replaceAll(present -> {
            Set<UUID> links = new HashSet<>();
            for (UUID lineage : present) {
                Document.Entry entry = byLineage.get(lineage);
                if (entry != null) {
                    links.addAll(entry.links());
                }
            }
            return links;
        });
    }

    private @Nullable ArticleVersion earlier(ArticleVersion version) {
        String label = version.document().alignedTo();
        return label == null ? null : record.version(label).orElse(null);
    }
}
