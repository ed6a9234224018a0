package dev.colophon.exchange;

import dev.colophon.fault.Fault;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * XLIFF 1.2 and 2.x as CAT tools and translation pipelines write it: every unit is a paragraph, its source the source text,
 * its target the machine's. Emphasis, strong and links are read from inline codes; other codes leave no trace. Own reader,
 * because Okapi's filters take documents with a document type.
 */
public final class Xliff {
    /** What a note is called (2.x its category, 1.2 whom it is from) that names who made a caption's picture. */
    static final String CREDIT = "credit";

    private static final int HEADLINE_LENGTH = 250;

    private final boolean two;
    private final List<Paragraph> source = new ArrayList<>();
    private final List<Paragraph> target = new ArrayList<>();
    private @Nullable String origin;
    private @Nullable String version;

    private Xliff(boolean two) {
        this.two = two;
    }

    /**
     * Reads a document.
     *
     * @throws Fault {@code xml-unreadable}, {@code too-large}; {@code xliff-unsupported} for another version or another
     *     root; {@code text-empty}
     */
    public static Story read(byte[] document) {
        Element root = Xml.read(document);
        String number = root.getAttribute("version");
        if (!root.getLocalName().equals("xliff") || !number.matches("1\\.[12]|2\\.[0-2]")) {
            throw Fault.of(Fault.Kind.INVALID, "xliff-unsupported", "XLIFF 1.2 and 2.0 to 2.2 are read here.")
                    .at("", "the root is not an xliff of one of these versions");
        }
        return new Xliff(number.startsWith("2")).story(root);
    }

    private Story story(Element root) {
        List<Element> files = Xml.children(root, "file").toList();
        for (Element file : files) {
            Map<String, Element> tools = new HashMap<>();
            Xml.below(file, "tool").forEach(tool -> tools.putIfAbsent(tool.getAttribute("tool-id"), tool));
            Xml.below(file, two ? "unit" : "trans-unit").forEach(unit -> unit(unit, tools));
        }
        if (source.isEmpty()) {
            throw Fault.of(Fault.Kind.INVALID, "text-empty", "There is no text in this document.")
                    .at("", "no unit holds anything");
        }
        Element first = files.get(0);
        Element languages = two ? root : first;
        return new Story(
                new NewspaperPage(null, List.of(), null, headed(source)),
                Xml.attribute(first, "original").orElse(null),
                Xml.attribute(languages, two ? "srcLang" : "source-language").orElse(null),
                Xml.attribute(languages, two ? "trgLang" : "target-language").orElse(null),
                null,
                target.isEmpty() ? null : new Story.Machine(origin, version, headed(target)));
    }

    private void unit(Element unit, Map<String, Element> tools) {
        Role role = role(unit);
        String ref = Xml.attribute(unit, two ? "name" : "resname")
                .or(() -> Xml.attribute(unit, "id"))
                .orElse(null);
        text(unit, "source").ifPresent(content -> source.add(paragraph(unit, role, content, ref, "source")));
        Optional<Content> translated = text(unit, "target");
        Optional<Element> match = match(unit);
        match.ifPresent(found -> origin(found, tools));
        translated
                .or(() -> match.flatMap(found -> Xml.child(found, "target"))
                        .flatMap(found -> new XliffText(unit).of(List.of(found))))
                .ifPresent(content -> target.add(paragraph(unit, role, content, ref, "target")));
    }

    private Paragraph paragraph(Element unit, Role role, Content content, @Nullable String ref, String side) {
        String credit = role == Role.CAPTION ? credit(unit, side) : null;
        return new Paragraph(role, new Content(content.text(), credit, content.marks()), ref);
    }

    /** Who made the picture, by the unit's note about this side, else by one about neither. */
    private @Nullable String credit(Element unit, String side) {
        List<Element> notes = Xml.below(unit, "note")
                .filter(note -> note.getAttribute(two ? "category" : "from").equals(CREDIT)
                        && !note.getTextContent().isBlank())
                .toList();
        return Stream.of(side, "", "general")
                .flatMap(about -> notes.stream()
                        .filter(note -> note.getAttribute(two ? "appliesTo" : "annotates")
                                .equals(about)))
                .map(note -> note.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private Optional<Content> text(Element unit, String side) {
        if (!two) {
            return Xml.child(unit, side).flatMap(found -> new XliffText(unit).of(List.of(found)));
        }
        List<Element> parts = Xml.children(unit)
                .filter(part -> part.getLocalName().equals("segment")
                        || part.getLocalName().equals("ignorable"))
                .toList();
        // A unit that was translated in part is not translated.
        boolean told = parts.stream()
                .allMatch(part -> part.getLocalName().equals("ignorable")
                        || Xml.child(part, side).isPresent());
        return told && !parts.isEmpty()
                ? new XliffText(unit)
                        .of(parts.stream()
                                .flatMap(part -> Xml.child(part, side)
                                        .or(() -> part.getLocalName().equals("ignorable")
                                                ? Xml.child(part, "source")
                                                : Optional.empty())
                                        .stream())
                                .toList())
                : Optional.empty();
    }

    /** The proposal that a machine made. */
    private Optional<Element> match(Element unit) {
        return two
                ? Xml.below(unit, "match")
                        .filter(match -> match.getAttribute("type").isEmpty()
                                || match.getAttribute("type").endsWith("mt"))
                        .findFirst()
                : Xml.children(unit, "alt-trans")
                        .filter(match -> Xml.child(match, "target").isPresent())
                        .findFirst();
    }

    private void origin(Element match, Map<String, Element> tools) {
        if (origin != null) {
            return;
        }
        origin = Xml.attribute(match, "origin").orElse(null);
        Xml.attribute(match, "tool-id").map(tools::get).ifPresent(found -> {
            origin = Xml.attribute(found, "tool-name").orElse(origin);
            version = Xml.attribute(found, "tool-version").orElse(null);
        });
    }

    /** By what the unit, or a group around it, says that it is: our own word, or an HTML element's. */
    private Role role(Element unit) {
        for (Element at = unit; at != null && !at.getLocalName().equals("file"); at = parent(at)) {
            String type = at.getAttribute(two ? "type" : "restype");
            String word = type.substring(type.indexOf(':') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^x-", "");
            String element = at.getAttributeNS("urn:oasis:names:tc:xliff:fs:2.0", "fs");
            Optional<Role> found = named(word).or(() -> named(element.toLowerCase(Locale.ROOT)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Role.BODY;
    }

    private static @Nullable Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }

    private static Optional<Role> named(String word) {
        return switch (word) {
            case "" -> Optional.empty();
            case "h1", "title", "header" -> Optional.of(Role.HEADLINE);
            case "h2", "h3", "h4", "h5", "h6", "heading" -> Optional.of(Role.SUBHEAD);
            case "li", "listitem" -> Optional.of(Role.LIST_ITEM);
            case "blockquote" -> Optional.of(Role.QUOTE);
            case "figcaption" -> Optional.of(Role.CAPTION);
            case "p", "paragraph" -> Optional.of(Role.BODY);
            default -> Role.ofCode(word).filter(Role::hasText);
        };
    }

    /** Where no unit is called the headline, a first one that is no sentence is. */
    private static List<Paragraph> headed(List<Paragraph> paragraphs) {
        Paragraph first = paragraphs.get(0);
        boolean named = paragraphs.stream().anyMatch(paragraph -> paragraph.role() == Role.HEADLINE);
        boolean sentence = first.text().endsWith(".") || first.text().endsWith("。");
        if (named || sentence || first.role() != Role.BODY || first.text().length() > HEADLINE_LENGTH) {
            return paragraphs;
        }
        List<Paragraph> headed = new ArrayList<>(paragraphs);
        headed.set(0, new Paragraph(Role.HEADLINE, first.content(), first.ref()));
        return headed;
    }

    /** What a code's type says: {@code bold}, {@code xlf:i}, {@code link}. */
    static Optional<Mark.Type> type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bold", "x-bold", "x-strong", "x-b", "xlf:b" -> Optional.of(Mark.Type.STRONG);
            case "italic", "x-italic", "x-em", "x-i", "xlf:i" -> Optional.of(Mark.Type.EM);
            default -> Optional.empty();
        };
    }
}
