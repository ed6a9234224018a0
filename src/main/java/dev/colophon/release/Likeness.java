package dev.colophon.release;

import dev.colophon.act.Document;
import dev.colophon.diff.ChangeClass;
import dev.colophon.diff.Comparison;
import dev.colophon.diff.Tokenizer;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a page says what its release says. Looks, such as white space, the shape of quotation marks and emphasis, make
 * no difference; order does.
 *
 * @param differences where release ({@code from}) and page ({@code to}) part, in the order of the page
 */
public record Likeness(List<Comparison.Linked> differences) {
    public Likeness {
        differences = List.copyOf(differences);
    }

    /** Whether nothing parts them. */
    public boolean matches() {
        return differences.isEmpty();
    }

    /** What the record keeps of it: how many of each kind. */
    Document.Differences counted() {
        Map<String, Integer> counts = new TreeMap<>();
        differences.forEach(link -> counts.merge(link.link().moved() ? "moved" : link.change(), 1, Integer::sum));
        return new Document.Differences(counts);
    }

    /** Holds a page against its release: as a reader sees both where its text was copied, else paragraph by paragraph. */
    static Likeness of(Release release, PublishedPage page) {
        String language = release.head().language();
        ZoneId zone = release.imprint().zone();
        List<Paragraph> shown = page.text() == null
                ? plain(page.paragraphs() == null ? List.of() : page.paragraphs())
                : seen(NewspaperPage.parse(page.text(), language, zone));
        List<Paragraph> released = page.text() == null
                ? plain(release.paragraphs().stream()
                        .map(Release.Line::paragraph)
                        .toList())
                : seen(NewspaperPage.parse(PlainPage.of(release), language, zone));
        Comparison comparison = Comparison.of(released, shown, language, Tokenizer.UNICODE);
        return new Likeness(comparison.links().stream().filter(Likeness::parts).toList());
    }

    private static boolean parts(Comparison.Linked link) {
        String change = link.change();
        boolean same = change.equals(ChangeClass.UNCHANGED.code()) || change.equals(ChangeClass.FORMATTED.code());
        return !same || link.link().moved();
    }

    /** What readers see, the line that says how the text was made at its end. */
    private static List<Paragraph> seen(NewspaperPage page) {
        List<Paragraph> paragraphs = new ArrayList<>(plain(page.paragraphs()));
        line(page.claimedDisclosure(), paragraphs);
        return paragraphs;
    }

    private static void line(@Nullable String disclosure, List<Paragraph> paragraphs) {
        if (disclosure != null) {
            paragraphs.add(Paragraph.of(Role.BODY, disclosure));
        }
    }

    /** The words alone: a page does not tell what its paragraphs were called, and pictures have none. */
    private static List<Paragraph> plain(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role().hasText())
                .map(paragraph -> new Paragraph(Role.BODY, Content.of(paragraph.text()), null))
                .toList();
    }
}
