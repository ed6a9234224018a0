package dev.colophon.review;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.colophon.article.Article;
import dev.colophon.check.Checks;
import dev.colophon.check.Finding;
import dev.colophon.check.ListedName;
import dev.colophon.check.Match;
import dev.colophon.rules.OpenFinding;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SheetRow;
import dev.colophon.rules.SourceParagraph;
import dev.colophon.text.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the checks over the rows of a sheet, each text once while it is remembered. Thread-safe. */
@ApplicationScoped
class RowChecks {
    /** The rows of a day's articles. */
    private static final int MOST = 10_000;

    /** All that the checks of a row depend on. */
    private record RowTexts(
            String sourceLanguage,
            String targetLanguage,
            List<String> source,
            List<String> machine,
            List<String> edited,
            List<ListedName> names) {}

    /** What the checks say of a row. */
    private record Checked(List<Finding> findings, List<Match> matches) {}

    /**
     * What they say of an article.
     *
     * @param matches what they found right, by the number of its row
     */
    record Found(List<RowFinding> findings, Map<Integer, List<Match>> matches) {}

    /** Who asks for a row that is being checked waits for it. */
    private final LoadingCache<RowTexts, Checked> known =
            Caffeine.newBuilder().maximumSize(MOST).build(RowChecks::run);

    /** What the checks say, in the order of the rows; what a person removed is for people to judge. */
    Found of(Article article, Sheet sheet, List<ListedName> names) {
        List<RowFinding> findings = new ArrayList<>();
        Map<Integer, List<Match>> matches = new HashMap<>();
        for (SheetRow row : sheet.rows()) {
            if (row.state() != null && !row.removed()) {
                RowTexts texts = new RowTexts(
                        article.sourceLanguage(),
                        article.targetLanguage(),
                        texts(row.source().stream().map(SourceParagraph::content)),
                        machine(row),
                        texts(row.paragraphs().stream().map(SheetParagraph::content)),
                        names);
                Checked checked = known.get(texts);
                checked.findings().forEach(finding -> findings.add(found(sheet, row, finding)));
                if (!checked.matches().isEmpty()) {
                    matches.put(row.number(), checked.matches());
                }
            }
        }
        return new Found(findings, matches);
    }

    private static Checked run(RowTexts row) {
        return new Checked(
                Checks.run(
                        row.sourceLanguage(),
                        row.targetLanguage(),
                        row.source(),
                        row.machine(),
                        row.edited(),
                        row.names()),
                Checks.matches(
                        row.sourceLanguage(),
                        row.targetLanguage(),
                        row.source(),
                        row.machine(),
                        row.edited(),
                        row.names()));
    }

    /** As the rules ask for them. */
    static Set<OpenFinding> open(List<RowFinding> findings) {
        return findings.stream()
                .map(found -> new OpenFinding(
                        found.finding().code().code(),
                        found.finding().severity().code(),
                        found.finding().digest(),
                        found.paragraph()))
                .collect(Collectors.toSet());
    }

    private static RowFinding found(Sheet sheet, SheetRow row, Finding finding) {
        UUID paragraph = paragraph(row, finding);
        UUID dismissal = sheet.dismissal(finding.digest(), paragraph);
        return new RowFinding(row.number(), paragraph, finding, dismissal);
    }

    private static UUID paragraph(SheetRow row, Finding finding) {
        List<Finding.Span> spans = finding.evidence().edited();
        int shown = spans.isEmpty() ? 0 : spans.get(0).paragraph();
        int index = shown < row.paragraphs().size() ? shown : 0;
        return row.paragraphs().get(index).lineage();
    }

    private static List<String> machine(SheetRow row) {
        return row.paragraphs().stream()
                .flatMap(paragraph -> paragraph.machineTexts().stream())
                .distinct()
                .toList();
    }

    private static List<String> texts(Stream<? extends @Nullable Content> contents) {
        return contents.filter(Objects::nonNull).map(Content::text).toList();
    }
}
