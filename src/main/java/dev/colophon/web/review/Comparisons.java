package dev.colophon.web.review;

import dev.colophon.diff.Comparison;
import dev.colophon.diff.Link;
import dev.colophon.people.Account;
import dev.colophon.review.Review;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.ComparisonService;
import dev.colophon.web.Heads;
import dev.colophon.web.Html;
import dev.colophon.web.People;
import dev.colophon.web.Piece;
import dev.colophon.web.Sheets;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Two versions of an article against each other. */
@Singleton
class Comparisons {
    private final Heads heads;
    private final Sheets sheets;

    Comparisons(Heads heads, Sheets sheets) {
        this.heads = heads;
        this.sheets = sheets;
    }

    Response page(Account account, Review judged, String from, String to) {
        ArticleRecord record = judged.sheet().record();
        ArticleVersion before = ComparisonService.version(record, from);
        ArticleVersion after = ComparisonService.version(record, to);
        boolean source = after.kind() == ArticleVersion.Kind.SOURCE;
        String language =
                source ? judged.article().sourceLanguage() : judged.article().targetLanguage();
        Comparison comparison = ComparisonService.compare(record, before, after, language);
        People people = sheets.people(account, judged);
        List<VersionView> versions =
                new VersionViews(judged.sheet(), people).newest(Set.of(before.label(), after.label()));
        List<String> labels = new ArrayList<>(
                record.versions().stream().map(ArticleVersion::label).toList());
        Collections.reverse(labels);
        return Html.page(Templates.compare(new CompareView(
                heads.of(judged, "review"),
                named(versions, before.label()),
                named(versions, after.label()),
                labels,
                ReviewViews.signedVersion(record, people),
                rows(
                        comparison,
                        ComparisonService.texts(record, before),
                        ComparisonService.texts(record, after),
                        language))));
    }

    private static VersionView named(List<VersionView> versions, String label) {
        return versions.stream()
                .filter(version -> version.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** What became of paragraphs as such. */
    private static String note(Link link) {
        if (link.from().isEmpty()) {
            return "added";
        }
        if (link.to().isEmpty()) {
            return "removed";
        }
        return link.from().size() < link.to().size()
                ? "split"
                : link.from().size() > link.to().size() ? "merged" : "";
    }

    /** The headline is called so; the others are counted, as on the review page. */
    private static String label(Link link, List<Paragraph> texts) {
        if (link.to().isEmpty()) {
            return "";
        }
        int first = link.to().get(0);
        return texts.get(first).role() == Role.HEADLINE
                ? "H"
                : String.valueOf(texts.subList(0, first + 1).stream()
                        .filter(text -> text.role().hasText() && text.role() != Role.HEADLINE)
                        .count());
    }

    private static List<ComparedRow> rows(
            Comparison comparison, List<Paragraph> a, List<Paragraph> b, String language) {
        List<ComparedRow> rows = new ArrayList<>();
        MovedPieces moved = new MovedPieces(Paragraph.texts(a), Paragraph.texts(b), comparison.moves(), language);
        for (Comparison.Linked linked : comparison.links()) {
            Link link = linked.link();
            boolean hasText = link.from().stream().anyMatch(n -> a.get(n).role().hasText())
                    || link.to().stream().anyMatch(n -> b.get(n).role().hasText());
            if (hasText) {
                rows.add(row(link, moved, a, b, language));
            }
        }
        return rows;
    }

    private static ComparedRow row(
            Link link, MovedPieces moved, List<Paragraph> a, List<Paragraph> b, String language) {
        List<String> from = link.from().stream().map(n -> a.get(n).text()).toList();
        List<String> to = link.to().stream().map(n -> b.get(n).text()).toList();
        List<List<Piece>> before = Cells.changed(from, to, language, Cells.Side.FROM);
        List<List<Piece>> after = Cells.changed(from, to, language, Cells.Side.TO);
        return new ComparedRow(
                label(link, b),
                note(link),
                cell(moved.left(before, link.from()), language),
                cell(moved.come(after, link.to()), language),
                link.moved(),
                from.equals(to));
    }

    private static CellView cell(List<List<Piece>> paragraphs, String language) {
        return new CellView(paragraphs.stream()
                .map(pieces -> new PassageView(null, language, MarkEdges.drawnIn(pieces), null))
                .toList());
    }
}
