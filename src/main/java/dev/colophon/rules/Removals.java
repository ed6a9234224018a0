package dev.colophon.rules;

import dev.colophon.act.Document;
import dev.colophon.text.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the text should have accounted for and no longer has: paragraphs of the current source without target, and
 * paragraphs of the machine version it was made from without target, one row where both speak of the same paragraph.
 */
final class Removals {
    private final KeyRing keys;
    private final Set<UUID> erased;
    private final Map<UUID, Standing> lastForSource = new HashMap<>();
    private final Map<UUID, Standing> lastForMachine = new HashMap<>();
    private final Map<UUID, Set<UUID>> parents = new HashMap<>();

    Removals(KeyRing keys, Set<UUID> erased) {
        this.keys = keys;
        this.erased = erased;
    }

    /** What a removed row gathers while it is found. */
    private record Gap(@Nullable Standing last, List<SourceParagraph> sources, List<UUID> machine) {
        static Gap after(@Nullable Standing last) {
            return new Gap(last, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Notes who rendered what, so that it is known when they are gone. */
    void remember(List<Standing> present) {
        for (Standing paragraph : present) {
            paragraph.source().forEach(source -> lastForSource.put(source, paragraph));
            paragraph.machine().forEach(machine -> lastForMachine.put(machine, paragraph));
            Document.Entry entry = paragraph.entry();
            if (entry != null && !entry.parents().isEmpty()) {
                parents.computeIfAbsent(entry.lineage(), id -> new HashSet<>()).addAll(entry.parents());
            }
        }
    }

    /**
     * The removed paragraphs of a moment, in the order of the source, then of the machine version.
     *
     * @param base the machine version the text was made from
     * @param links the last links of paragraphs no longer in the text
     */
    List<Standing> of(
            List<Standing> present,
            @Nullable CurrentSource source,
            @Nullable ArticleVersion base,
            Map<UUID, List<UUID>> links) {
        Set<UUID> inText = present.stream().map(Standing::lineage).collect(Collectors.toSet());
        Map<UUID, Gap> gaps = new LinkedHashMap<>();
        if (source != null) {
            Set<UUID> rendered = present.stream()
                    .filter(p -> p.role().hasText())
                    .flatMap(p -> p.source().stream())
                    .collect(Collectors.toSet());
            source.texts().stream()
                    .filter(p -> !rendered.contains(p.lineage()))
                    .forEach(p -> gap(gaps, lastForSource.get(p.lineage()), p.lineage(), inText)
                            .sources()
                            .add(p));
        }
        if (base != null) {
            Set<UUID> covered = covered(present);
            base.entries().stream()
                    .filter(p -> p.role().hasText() && !covered.contains(p.lineage()))
                    .forEach(p -> gap(gaps, lastForMachine.get(p.lineage()), p.lineage(), inText)
                            .machine()
                            .add(p.lineage()));
        }
        List<Standing> removed = new ArrayList<>();
        gaps.forEach((lineage, gap) -> {
            Standing standing = standing(lineage, gap, source, base, links);
            if (standing != null) {
                removed.add(standing);
            }
        });
        return removed;
    }

    /** Machine paragraphs that live on in the text, in their own lineage, as a baseline or merged into another. */
    private Set<UUID> covered(List<Standing> present) {
        Set<UUID> covered = new HashSet<>(erased);
        Deque<UUID> open = new ArrayDeque<>();
        for (Standing paragraph : present) {
            covered.addAll(paragraph.machine());
            open.push(paragraph.lineage());
        }
        Set<UUID> seen = new HashSet<>();
        while (!open.isEmpty()) {
            UUID lineage = open.pop();
            if (seen.add(lineage)) {
                parents.getOrDefault(lineage, Set.of()).forEach(open::push);
            }
        }
        covered.addAll(seen);
        return covered;
    }

    /** The gap under the last target's lineage; under the paragraph's own where that target is still in the text. */
    private static Gap gap(Map<UUID, Gap> gaps, @Nullable Standing last, UUID own, Set<UUID> inText) {
        if (last == null || inText.contains(last.lineage())) {
            return gaps.computeIfAbsent(own, lineage -> Gap.after(null));
        }
        return gaps.computeIfAbsent(last.lineage(), lineage -> Gap.after(last));
    }

    private @Nullable Standing standing(
            UUID lineage,
            Gap gap,
            @Nullable CurrentSource source,
            @Nullable ArticleVersion base,
            Map<UUID, List<UUID>> links) {
        if (erased.contains(lineage)) {
            return null;
        }
        List<UUID> sources =
                gap.sources().stream().map(SourceParagraph::lineage).toList();
        if (sources.isEmpty() && source != null) {
            sources = source.sorted(links.getOrDefault(lineage, List.of()));
        }
        List<String> texts = source == null ? List.of() : source.textsOf(sources);
        Role role = role(gap, base, lineage);
        String key = keys.key(lineage, role, texts, null);
        return key == null ? null : new Standing(lineage, role, key, null, sources, texts, baseline(gap, base), null);
    }

    private static Document.@Nullable Baseline baseline(Gap gap, @Nullable ArticleVersion base) {
        String version = gap.last() != null ? gap.last().machineVersion() : null;
        if (version == null && base != null && !gap.machine().isEmpty()) {
            version = base.label();
        }
        return version == null ? null : new Document.Baseline(version, gap.machine());
    }

    private static Role role(Gap gap, @Nullable ArticleVersion base, UUID lineage) {
        if (gap.last() != null) {
            return gap.last().role();
        }
        if (!gap.sources().isEmpty()) {
            return gap.sources().get(0).role();
        }
        Document.Entry machine = base == null ? null : base.byLineage().get(lineage);
        return machine == null ? Role.BODY : machine.role();
    }
}
