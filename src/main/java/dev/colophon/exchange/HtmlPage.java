package dev.colophon.exchange;

import dev.colophon.fault.Fault;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A newspaper page as HTML: the article's own element is found, what surrounds it is left out, and emphasis, strong and
 * links stay as marks. Reads the fragments that releases are given as, so that what goes out comes in again.
 */
public final class HtmlPage {
    /** Deeper than pages nest; what is deeper stands side by side. */
    private static final int DEPTH = 100;
    /** Several times the busiest front page. */
    private static final int TAGS = 40_000;

    private final Document document;
    private final String language;
    private final ZoneId zone;

    private HtmlPage(Document document, String language, ZoneId zone) {
        this.document = document;
        this.language = language;
        this.zone = zone;
    }

    /**
     * Recognises a page. White space is read as browsers do; a paragraph ends where a block does or at two line breaks.
     *
     * @param language BCP 47; Korean and Japanese pages may name their authors in their own way
     * @param zone where a time without a zone was read off the clock
     * @throws Fault INVALID {@code text-empty} where no element holds anything; {@code too-large} for more tags than a page has
     */
    public static NewspaperPage parse(String html, String language, ZoneId zone) {
        NewspaperPage page = new HtmlPage(document(html), language, zone).read();
        if (page.paragraphs().stream().noneMatch(paragraph -> paragraph.role().hasText())) {
            throw Fault.of(Fault.Kind.INVALID, "text-empty", "There is no text on this page. Paste the article.")
                    .at("", "holds nothing but white space");
        }
        return page;
    }

    private static Document document(String html) {
        if (html.chars().filter(c -> c == '<').count() > TAGS) {
            throw Fault.of(Fault.Kind.TOO_LARGE, "too-large", "A page has at most " + TAGS + " tags.");
        }
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEPTH));
    }

    private NewspaperPage read() {
        Element article = ArticleElement.of(document);
        Instant publishedAt = published(article);
        List<Byline> bylines = HtmlBylines.take(article, document, language);
        String claimed = claimed(article);
        List<Paragraph> paragraphs = new ArrayList<>(HtmlParagraphs.of(article));
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.role() == Role.HEADLINE)) {
            headline().ifPresent(title -> paragraphs.add(0, Paragraph.of(Role.HEADLINE, title)));
        }
        return rest(publishedAt, bylines, claimed, paragraphs);
    }

    /** What stands as a plain line where no element says what it is: the published line, authors, the disclosure. */
    private NewspaperPage rest(
            @Nullable Instant publishedAt, List<Byline> bylines, @Nullable String claimed, List<Paragraph> paragraphs) {
        Instant at = publishedAt;
        String line = claimed;
        List<Byline> authors = new ArrayList<>(bylines);
        List<Paragraph> kept = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean plain = paragraph.role() == Role.BODY;
            Optional<PublishedLine> told =
                    plain && at == null ? PublishedLine.read(paragraph.text(), true, zone) : Optional.empty();
            List<Byline> named = plain && authors.isEmpty() ? BylineLine.read(paragraph.text(), language) : List.of();
            if (told.isPresent() && told.get().rest().isEmpty()) {
                at = told.get().at();
            } else if (!named.isEmpty()) {
                authors.addAll(named);
            } else if (plain && line == null && DisclosureLine.matches(paragraph.text())) {
                line = paragraph.text();
            } else {
                kept.add(paragraph);
            }
        }
        return new NewspaperPage(at, authors, line, kept);
    }

    private static @Nullable String claimed(Element article) {
        Element line = article.selectFirst(".disclosure");
        if (line == null || line.text().isBlank()) {
            return null;
        }
        line.remove();
        return line.text();
    }

    /** Where the article itself has none: the page's first, else what it calls itself. */
    private Optional<String> headline() {
        return document.select("h1, title").stream()
                .filter(element -> !element.text().isBlank())
                .min(Comparator.comparing(Element::normalName))
                .map(Element::text);
    }

    private @Nullable Instant published(Element article) {
        Element meta = document.selectFirst("meta[property=article:published_time], meta[itemprop=datePublished]");
        Element time = article.selectFirst("time[datetime]");
        Instant at = moment(meta == null ? "" : meta.attr("content"));
        return at == null && time != null ? moment(time.attr("datetime")) : at;
    }

    private @Nullable Instant moment(String written) {
        try {
            return written.isBlank()
                    ? null
                    : OffsetDateTime.parse(written.strip()).toInstant();
        } catch (DateTimeParseException e) {
            return PublishedLine.read(written, false, zone)
                    .map(PublishedLine::at)
                    .orElse(null);
        }
    }
}
