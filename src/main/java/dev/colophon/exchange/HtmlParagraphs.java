package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Walks an article's elements and makes paragraphs of them, in the page's order. Used once. */
final class HtmlParagraphs {
    private static final Set<String> MEDIA =
            Set.of("img", "picture", "video", "audio", "iframe", "table", "object", "embed", "canvas");

    private static final String STANDFIRST =
            ".standfirst, .lede, .lead, .dek, .deck, .subtitle, .summary, [itemprop=description], [role=doc-subtitle]";

    private static final String CREDIT = ".credit, .copyright, [itemprop=copyrightHolder], [itemprop=creditText]";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<Element> around;
    private boolean hasHeadline;

    private HtmlParagraphs(Set<Element> around) {
        this.around = around;
    }

    static List<Paragraph> of(Element article) {
        HtmlParagraphs walk = new HtmlParagraphs(around(article));
        walk.children(article, Role.BODY);
        return walk.paragraphs;
    }

    /** Blocks one by one; what stands between them is a paragraph of its own. */
    private void children(Element parent, Role role) {
        List<Node> loose = new ArrayList<>();
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && isBlock(element)) {
                text(loose, role, null);
                loose.clear();
                block(element, role);
            } else {
                loose.add(node);
            }
        }
        text(loose, role, null);
    }

    private void block(Element element, Role role) {
        String name = element.normalName();
        if (MEDIA.contains(name) || element.hasClass("media")) {
            paragraphs.add(new Paragraph(Role.MEDIA, Content.of(""), ref(element)));
        } else if (name.equals("figcaption")) {
            caption(element);
        } else if (around.contains(element)) {
            children(element, roleOf(element, role));
        } else {
            text(element.childNodes(), roleOf(element, role), ref(element));
        }
    }

    private Role roleOf(Element element, Role inherited) {
        return switch (element.normalName()) {
            case "h1" -> hasHeadline ? Role.SUBHEAD : Role.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> element.is(STANDFIRST) ? Role.STANDFIRST : Role.SUBHEAD;
            case "blockquote" -> Role.QUOTE;
            case "li" -> Role.LIST_ITEM;
            default ->
                inherited != Role.BODY
                        ? inherited
                        : element.is(STANDFIRST)
                                ? Role.STANDFIRST
                                : element.hasClass("correction") ? Role.CORRECTION : Role.BODY;
        };
    }

    private void caption(Element element) {
        Element credit = element.selectFirst(CREDIT);
        if (credit != null) {
            credit.remove();
        }
        for (Content content : InlineText.of(element.childNodes())) {
            Content read = credit == null
                    ? CaptionLine.read(content.text())
                            .filter(line -> content.marks().isEmpty())
                            .orElse(content)
                    : new Content(content.text(), credit.text(), content.marks());
            paragraphs.add(new Paragraph(Role.CAPTION, read, ref(element)));
        }
    }

    private void text(List<Node> nodes, Role role, @Nullable String ref) {
        for (Content content : InlineText.of(nodes)) {
            paragraphs.add(new Paragraph(role, content, ref));
            hasHeadline |= role == Role.HEADLINE;
        }
    }

    /** The publishing system's own name, here or on the figure or quote around. */
    private static @Nullable String ref(Element element) {
        return Optional.ofNullable(element.closest("[data-ref]"))
                .map(named -> named.attr("data-ref"))
                .filter(ref -> !ref.isBlank())
                .or(() -> Optional.of(element.attr("src")).filter(src -> !src.isBlank() && src.length() <= 2_000))
                .orElse(null);
    }

    /** Media count as blocks although browsers set pictures in the line: they have a place of their own here. */
    private boolean isBlock(Element element) {
        return isOne(element) || around.contains(element);
    }

    private static boolean isOne(Element element) {
        return element.isBlock() && !element.nameIs("br")
                || MEDIA.contains(element.normalName())
                || element.nameIs("figcaption");
    }

    /** Every element that a block stands in, found in one pass however deep the page nests. */
    private static Set<Element> around(Element article) {
        Set<Element> around = new HashSet<>();
        for (Element element : article.select("*")) {
            Element parent = isOne(element) ? element.parent() : null;
            while (parent != null && around.add(parent)) {
                parent = parent.parent();
            }
        }
        return around;
    }
}
