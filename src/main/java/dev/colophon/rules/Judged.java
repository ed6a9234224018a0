package dev.colophon.rules;

import dev.colophon.act.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges an article under a policy and lays its paragraphs out in rows. */
final class Judged {
    private final ArticleRecord record;
    private final Judge judge;
    private final Judge strict;
    private final Set<UUID> unseen;
    private final Grader grader;
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<UUID, SourceParagraph> sources = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    Judged(ArticleRecord record, Document.Policy policy) {
        this.record = record;
        record.sourceParagraphs().forEach(p -> sources.put(p.lineage(), p));
        Verdicts verdicts = Verdicts.of(record.signOffs(), record.created().sourceLanguage());
        Ancestors ancestors = Ancestors.of(record.moments());
        this.judge = Judge.of(record, policy, verdicts, record.breaking());
        this.strict = record.breaking() ? Judge.of(record, policy, verdicts, false) : judge;
        this.unseen = SecondLook.unseen(record);
        Vetoes vetoes = new Vetoes(record, verdicts, ancestors, policy);
        this.grader = new Grader(record, judge, verdicts, vetoes, ancestors);
        record.paragraphs().forEach(p -> positions.put(p.lineage(), positions.size()));
        layOut();
    }

    List<SheetRow> rows() {
        return rows;
    }

    private void layOut() {
        int number = 0;
        int position = -1;
        for (List<Standing> group : Groups.of(record)) {
            boolean media = group.stream().allMatch(p -> p.key() == null);
            int row = media ? 0 : ++number;
            List<SheetParagraph> paragraphs = new ArrayList<>();
            for (Standing standing : group) {
                position = positions.getOrDefault(standing.lineage(), position);
                paragraphs.add(paragraph(standing, position, row));
            }
            rows.add(row(row, paragraphs));
        }
    }

    private SheetRow row(int number, List<SheetParagraph> paragraphs) {
        List<UUID> links =
                paragraphs.stream().flatMap(p -> p.standing().source().stream()).toList();
        List<State> states = new ArrayList<>();
        paragraphs.forEach(p -> {
            if (p.state() != null) {
                states.add(p.state());
            }
        });
        List<SourceParagraph> source =
                record.inSourceOrder(links).stream().map(sources::get).toList();
        return new SheetRow(number, paragraphs, source, State.weakest(states));
    }

    private SheetParagraph paragraph(Standing standing, int position, int row) {
        if (standing.key() == null) {
            return SheetParagraph.unsigned(standing, position, row);
        }
        Grade grade = grader.grade(standing);
        Judgement judgement = judge.judgement(standing.lineage());
        return new SheetParagraph(
                standing,
                position,
                row,
                machineTexts(standing),
                change(standing),
                grade.state(),
                grade.reason(),
                judgement.changers(),
                judge.typists(standing),
                grade.approvals(),
                grade.vetoes(),
                grade.acts(),
                (judgement.sufficient() || unseen.contains(standing.lineage()))
                        && !strict.judgement(standing.lineage()).sufficient());
    }

    private Document.@Nullable Change change(Standing standing) {
        Document.Entry entry = standing.entry();
        if (entry == null) {
            return new Document.Change("removed", "rewritten", false);
        }
        if (entry.change() != null) {
            return entry.change();
        }
        if (standing.baseline() != null) {
            return new Document.Change("unchanged", "unchanged", false);
        }
        return record.base().isEmpty() ? null : new Document.Change("added", "rewritten", false);
    }

    private List<String> machineTexts(Standing standing) {
        Document.Baseline baseline = standing.baseline();
        if (baseline == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        record.version(baseline.version())
                .ifPresent(version -> version.entries(baseline.paragraphs())
                        .forEach(entry ->
                                record.content(entry.commitment()).ifPresent(content -> texts.add(content.text()))));
        return texts;
    }
}
