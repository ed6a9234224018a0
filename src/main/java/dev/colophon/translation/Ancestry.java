package dev.colophon.translation;

import dev.colophon.act.Document.Baseline;
import dev.colophon.act.Document.Change;
import dev.colophon.rules.Inheritance;
import dev.colophon.rules.Inheritance.Heir;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the paragraphs of a version about to be saved come from: lineage, parents, source, baseline and change, decided
 * here once and recorded.
 *
 * @param label of the version about to be saved
 * @param ownBaseline whether it is a machine version, which is its own baseline
 * @param head the version whose lineages are inherited, null for the first target version
 * @param adopted the machine version an edited version takes over whole, null where none
 * @param source the current source version, null where no source text is on record
 * @param sourceLinks the links of lineages as they stand now
 * @param machine machine versions by label
 * @param mint gives a new lineage
 */
record Ancestry(
        String label,
        boolean ownBaseline,
        @Nullable Earlier head,
        @Nullable Earlier adopted,
        @Nullable Earlier source,
        Map<UUID, List<UUID>> sourceLinks,
        Map<String, Earlier> machine,
        String sourceLanguage,
        String targetLanguage,
        Supplier<UUID> mint) {

    /** The descent of each paragraph, in order. */
    List<Descent> of(List<NewParagraph> text) {
        List<Heir> heirs = heirs(text);
        List<List<UUID>> sources = source == null
                ? heirs.stream().map(heir -> List.<UUID>of()).toList()
                : new SourceLinks(source, sourceLinks, sourceLanguage, targetLanguage).of(text, heirs);
        List<@Nullable Baseline> baselines =
                ownBaseline ? own(text, heirs) : new Baselines(head, adopted, machine).of(text, heirs);
        List<Paragraph> paragraphs = text.stream().map(NewParagraph::paragraph).toList();
        List<@Nullable Change> changes = ownBaseline
                ? new ArrayList<>(java.util.Collections.nCopies(text.size(), null))
                : new BaselineChanges(machine, targetLanguage).of(paragraphs, baselines);
        List<Descent> descents = new ArrayList<>();
        for (int n = 0; n < text.size(); n++) {
            descents.add(descent(text.get(n), heirs.get(n), sources.get(n), baselines.get(n), changes.get(n)));
        }
        return descents;
    }

    private List<Heir> heirs(List<NewParagraph> text) {
        int[] lengths =
                text.stream().mapToInt(p -> p.paragraph().text().length()).toArray();
        if (head == null) {
            return Inheritance.of(List.of(), new int[0], lengths, List.of(), mint);
        }
        List<UUID> lineages =
                head.entries().stream().map(entry -> entry.lineage()).toList();
        int[] before = head.entries().stream()
                .mapToInt(entry -> head.content(entry).text().length())
                .toArray();
        List<Heir> heirs = new ArrayList<>(
                Inheritance.of(lineages, before, lengths, Correspondence.of(head, text, targetLanguage), mint));
        for (int n = 0; n < heirs.size(); n++) {
            UUID named = text.get(n).id();
            if (named != null && heirs.get(n).from().isEmpty()) {
                heirs.set(n, new Heir(named, List.of(), List.of(), false));
            }
        }
        return heirs;
    }

    private List<@Nullable Baseline> own(List<NewParagraph> text, List<Heir> heirs) {
        List<@Nullable Baseline> baselines = new ArrayList<>();
        for (int n = 0; n < heirs.size(); n++) {
            boolean hasText = text.get(n).paragraph().role().hasText();
            baselines.add(hasText ? new Baseline(label, List.of(heirs.get(n).lineage())) : null);
        }
        return baselines;
    }

    private Descent descent(
            NewParagraph paragraph,
            Heir heir,
            List<UUID> sources,
            @Nullable Baseline baseline,
            @Nullable Change change) {
        List<UUID> links = head == null
                ? List.of()
                : heir.from().stream().map(from -> head.entry(from).lineage()).toList();
        return new Descent(
                paragraph.paragraph(),
                heir.lineage(),
                heir.parents(),
                sources,
                links,
                heir.ambiguous(),
                baseline,
                change,
                paragraph.pastedFrom());
    }
}
