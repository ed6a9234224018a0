package dev.colophon.web.edit;

import dev.colophon.check.Checks;
import dev.colophon.check.Finding;
import dev.colophon.check.ListedName;
import dev.colophon.check.Match;
import dev.colophon.check.NameListService;
import dev.colophon.diff.Run;
import dev.colophon.diff.WordDiff;
import dev.colophon.provenance.Authorship;
import dev.colophon.provenance.Origin;
import dev.colophon.provenance.Written;
import dev.colophon.review.Review;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import dev.colophon.text.Tokens;
import dev.colophon.web.Visit;
import dev.colophon.web.review.Cells;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares and checks a text while somebody writes it; nothing of it is kept. */
@Singleton
class LiveDiffs {
    private static final String ME = "me";

    private final Visit visit;
    private final NameListService names;

    LiveDiffs(Visit visit, NameListService names) {
        this.visit = visit;
        this.names = names;
    }

    /** @param text as it stands in the field now */
    LiveDiffView of(Review judged, SheetRow row, SheetParagraph paragraph, String text) {
        String language = judged.article().targetLanguage();
        String machine = String.join("\n\n", paragraph.machineTexts());
        String present = text(paragraph);
        boolean translated = !machine.isEmpty();
        String before = translated ? machine : present;
        List<Run> runs = WordDiff.diff(before, text, language).runs();
        Map<Origin, Integer> words = words(translated ? machine : "", present, text, language);
        Checked checked = checked(judged, row, paragraph, text);
        int all =
                Math.max(1, words.values().stream().mapToInt(Integer::intValue).sum());
        return new LiveDiffView(
                language,
                translated ? Objects.requireNonNullElse(paragraph.standing().machineVersion(), "") : "",
                Cells.changes(before, text, language),
                count(runs, Run.Op.INSERT),
                count(runs, Run.Op.DELETE),
                Math.round(100f * share(words, Origin.Kind.MACHINE, null) / all),
                Math.round(100f * share(words, Origin.Kind.PERSON, ME) / all),
                checked.findings(),
                checked.matches());
    }

    private record Checked(List<LiveDiffView.Found> findings, List<Match> matches) {}

    private Checked checked(Review judged, SheetRow row, SheetParagraph edited, String text) {
        List<String> texts = new ArrayList<>();
        List<String> machine = new ArrayList<>();
        for (SheetParagraph paragraph : row.paragraphs()) {
            texts.add(paragraph.lineage().equals(edited.lineage()) ? text : text(paragraph));
            paragraph.machineTexts().stream()
                    .filter(each -> !machine.contains(each))
                    .forEach(machine::add);
        }
        List<String> source = row.source().stream()
                .map(SourceParagraph::content)
                .filter(Objects::nonNull)
                .map(Content::text)
                .toList();
        String from = judged.article().sourceLanguage();
        String to = judged.article().targetLanguage();
        List<ListedName> listed = names.names(judged.article().desk(), from, to);
        return new Checked(
                Checks.run(from, to, source, machine, texts, listed).stream()
                        .map(this::found)
                        .toList(),
                Checks.matches(from, to, source, machine, texts, listed));
    }

    private LiveDiffView.Found found(Finding finding) {
        return new LiveDiffView.Found(
                finding.code().name(), finding.severity().code(), finding.message(visit.language()));
    }

    private static Map<Origin, Integer> words(String machine, String present, String text, String language) {
        List<Written> versions = new ArrayList<>();
        if (!machine.isEmpty()) {
            versions.add(new Written(Origin.machine("m"), List.of(machine)));
        }
        versions.add(new Written(Origin.person("e", "others"), List.of(present)));
        versions.add(new Written(Origin.person("", ME), List.of(text)));
        return Authorship.of(versions, language).words();
    }

    private static int share(Map<Origin, Integer> words, Origin.Kind kind, @Nullable String person) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind
                        && (person == null || person.equals(entry.getKey().person())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int count(List<Run> runs, Run.Op op) {
        return runs.stream()
                .filter(run -> run.op() == op)
                .mapToInt(run -> Tokens.of(run.text()).words())
                .sum();
    }

    private static String text(SheetParagraph paragraph) {
        return paragraph.content() == null ? "" : paragraph.content().text();
    }
}
