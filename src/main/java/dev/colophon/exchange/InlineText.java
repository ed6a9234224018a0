package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of inline nodes with its marks; one line break is kept, two begin a new text. Used once. */
final class InlineText {
    private final MarkedBuilder text = new MarkedBuilder();
    private final List<Content> done = new ArrayList<>();

    private InlineText() {}

    /** The texts that hold anything. */
    static List<Content> of(List<Node> nodes) {
        InlineText reader = new InlineText();
        nodes.forEach(reader::node);
        reader.text.take().ifPresent(reader.done::add);
        return reader.done;
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            text.words(words.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        if (element.nameIs("br")) {
            if (!text.lineBreak()) {
                text.take().ifPresent(done::add);
            }
            return;
        }
        Optional<MarkedBuilder.Open> mark =
                type(element).map(type -> text.begin(type, type == Mark.Type.LINK ? href(element) : null));
        element.childNodes().forEach(this::node);
        mark.ifPresent(text::end);
    }

    /** What an element marks, empty for one that marks nothing we keep. */
    static Optional<Mark.Type> type(Element element) {
        return switch (element.normalName()) {
            case "em", "i", "cite", "dfn" -> Optional.of(Mark.Type.EM);
            case "strong", "b" -> Optional.of(Mark.Type.STRONG);
            case "a" -> Marks.isLink(href(element)) ? Optional.of(Mark.Type.LINK) : Optional.empty();
            default -> Optional.empty();
        };
    }

    static String href(Element element) {
        return element.attr("href").strip();
    }
}
