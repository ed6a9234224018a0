package dev.colophon.translation;

import dev.colophon.diff.Link;
import dev.colophon.diff.ParagraphAligner;
import dev.colophon.rules.Inheritance;
import dev.colophon.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Which paragraphs of an earlier version new ones continue: those they name, and for the rest those the text tells. */
final class Correspondence {
    private Correspondence() {}

    /** Links by position. A paragraph that names its lineage is linked with that and with nothing else. */
    static List<Inheritance.Link> of(Earlier earlier, List<NewParagraph> text, String language) {
        List<Inheritance.Link> links = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        List<Integer> open = new ArrayList<>();
        for (int to = 0; to < text.size(); to++) {
            NewParagraph paragraph = text.get(to);
            if (paragraph.id() == null) {
                open.add(to);
                continue;
            }
            Integer from = earlier.position(paragraph.id());
            if (from != null) {
                links.add(new Inheritance.Link(from, to, false));
                named.add(from);
            }
        }
        links.addAll(told(earlier, named, text, open, language));
        return links;
    }

    private static List<Inheritance.Link> told(
            Earlier earlier, Set<Integer> named, List<NewParagraph> text, List<Integer> open, String language) {
        List<Integer> free = IntStream.range(0, earlier.entries().size())
                .filter(from -> !named.contains(from))
                .boxed()
                .toList();
        List<Paragraph> old = free.stream()
                .map(from -> earlier.paragraph(earlier.entry(from)))
                .toList();
        List<Paragraph> fresh =
                open.stream().map(to -> text.get(to).paragraph()).toList();
        List<Inheritance.Link> links = new ArrayList<>();
        for (Link link : ParagraphAligner.align(old, fresh, language).links()) {
            for (int from : link.from()) {
                link.to()
                        .forEach(to -> links.add(new Inheritance.Link(
                                Objects.requireNonNull(free.get(from)), open.get(to), link.ambiguous())));
            }
        }
        return links;
    }
}
