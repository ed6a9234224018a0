package dev.colophon.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the authors out of an article, where its elements say that they are some. */
final class HtmlBylines {
    private static final String BYLINE = "[rel=author], .byline, .author, [itemprop=author]";

    private HtmlBylines() {}

    static List<Byline> take(Element article, Document page, String language) {
        List<Byline> bylines = new ArrayList<>();
        for (Element element : article.select(BYLINE)) {
            String line = Lines.strip(element.text());
            if (!line.isEmpty() && element.parents().stream().noneMatch(parent -> parent.is(BYLINE))) {
                List<Byline> read = BylineLine.read(line, language);
                bylines.addAll(read.isEmpty() ? List.of(new Byline(line, null)) : read);
            }
            element.remove();
        }
        if (bylines.isEmpty()) {
            page.select("meta[name=author]").stream()
                    .map(meta -> Lines.strip(meta.attr("content")))
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Byline(name, null))
                    .forEach(bylines::add);
        }
        return bylines.stream().distinct().toList();
    }
}
