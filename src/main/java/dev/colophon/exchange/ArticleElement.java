package dev.colophon.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the article, without what is no text of it. */
final class ArticleElement {
    /** Never the article's text, wherever they stand. */
    private static final String NO_TEXT = "script, style, noscript, template, nav, aside, form, button, input, select,"
            + " [hidden], [aria-hidden=true], svg, dialog, menu";

    private ArticleElement() {}

    /** The element, cleared; the page's body where nothing better is found. */
    static Element of(Document page) {
        page.select(NO_TEXT).remove();
        Element found = byName(page);
        if (found == null) {
            found = byWeight(page.body());
        }
        found.select("footer, header nav").stream()
                .filter(element -> element.selectFirst("p") == null)
                .forEach(Element::remove);
        return found;
    }

    /** What the page itself calls its article; of several the longest, others are teasers. */
    private static @Nullable Element byName(Document page) {
        Elements named = page.select("article");
        if (named.isEmpty()) {
            named = page.select("[itemprop=articleBody]");
        }
        if (named.isEmpty()) {
            named = page.select("main, [role=main]");
        }
        return named.stream()
                .filter(element -> !element.text().isBlank())
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElse(null);
    }

    /** The element with most text in paragraphs of its own, or around it the one that has the heading too. */
    private static Element byWeight(Element body) {
        Map<Element, Integer> weights = new LinkedHashMap<>();
        for (Element paragraph : body.select("p")) {
            weights.merge(paragraph.parent(), paragraph.text().length(), Integer::sum);
        }
        Element heaviest = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(body);
        Element heading = body.selectFirst("h1");
        Element around = heaviest;
        while (heading != null && around != body && !heading.parents().contains(around)) {
            around = Objects.requireNonNullElse(around.parent(), body);
        }
        return around;
    }
}
