package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The text of one side of a unit, with what its inline codes mark. Used once. */
final class XliffText {
    private final Element unit;
    private final MarkedBuilder text = new MarkedBuilder();
    /** Codes that begin here and end elsewhere, by what the end calls them. */
    private final Map<String, MarkedBuilder.Open> open = new HashMap<>();

    XliffText(Element unit) {
        this.unit = unit;
    }

    Optional<Content> of(List<Element> sides) {
        sides.forEach(this::inside);
        return text.take();
    }

    private void inside(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                if (isPreserved(parent)) {
                    text.exactly(words.getData());
                } else {
                    text.words(words.getData());
                }
            } else if (node instanceof Element element) {
                code(element);
            }
        }
    }

    private static boolean isPreserved(Element element) {
        for (Node at = element; at instanceof Element around; at = at.getParentNode()) {
            String space = around.getAttribute("xml:space");
            if (!space.isEmpty()) {
                return space.equals("preserve");
            }
        }
        return false;
    }

    private void code(Element code) {
        switch (code.getLocalName()) {
            case "g", "pc" -> {
                Optional<MarkedBuilder.Open> mark = begun(code);
                inside(code);
                mark.ifPresent(text::end);
            }
            case "mrk" -> inside(code);
            case "bpt", "sc", "bx" -> begun(code).ifPresent(mark -> open.put(name(code), mark));
            case "ept", "ec", "ex" ->
                Optional.ofNullable(open.remove(name(code))).ifPresent(text::end);
            case "cp" -> text.words(character(code.getAttribute("hex")));
            case "x", "ph" -> {
                if (isLineBreak(code)) {
                    text.lineBreak();
                }
            }
            default -> {
                // Other codes stand for what is no text.
            }
        }
    }

    /** {@code ept} and {@code ex} name their beginning by {@code rid}, {@code ec} by {@code startRef}. */
    private static String name(Element code) {
        return Stream.of("startRef", "rid", "id")
                .flatMap(attribute -> Xml.attribute(code, attribute).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<MarkedBuilder.Open> begun(Element code) {
        Optional<Mark.Type> told = Stream.of("ctype", "subType", "type")
                .flatMap(attribute -> Xliff.type(code.getAttribute(attribute)).stream())
                .findFirst();
        if (told.isPresent()) {
            return told.map(type -> text.begin(type, null));
        }
        return Optional.ofNullable(
                        Jsoup.parseBodyFragment(original(code)).body().firstElementChild())
                .flatMap(element -> InlineText.type(element)
                        .map(type -> text.begin(type, type == Mark.Type.LINK ? InlineText.href(element) : null)));
    }

    /** The original code, inside the element or in the unit's data. */
    private String original(Element code) {
        String inside = code.getLocalName().equals("bpt") ? code.getTextContent() : "";
        String named = Stream.of("dataRefStart", "dataRef")
                .flatMap(attribute -> Xml.attribute(code, attribute).stream())
                .findFirst()
                .orElse("");
        return inside.isEmpty()
                ? Xml.below(unit, "data")
                        .filter(data ->
                                !named.isEmpty() && data.getAttribute("id").equals(named))
                        .findFirst()
                        .map(Element::getTextContent)
                        .orElse("")
                : inside;
    }

    private boolean isLineBreak(Element code) {
        return code.getAttribute("ctype").equals("lb")
                || code.getAttribute("subType").equals("xlf:lb")
                || original(code).matches("(?i)<br\\s*/?>")
                || code.getLocalName().equals("ph") && code.getTextContent().matches("(?i)<br\\s*/?>");
    }

    /** A character that XML cannot hold: none that a text may hold either, but for the few that are spaces. */
    private static String character(String hex) {
        return hex.matches("0{0,6}(9|A|D|a|d)") ? " " : "";
    }
}
