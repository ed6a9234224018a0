package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 2.1: a unit for each paragraph, the machine's text as an earlier revision (change tracking module), engine
 * and organisation as provenance (ITS 2.0). {@link Xliff} reads it again.
 */
public final class XliffWriter {
    private final XmlWriter xml = new XmlWriter();
    private final Bilingual article;

    private XliffWriter(Bilingual article) {
        this.article = article;
    }

    /** The document. */
    public static String write(Bilingual article) {
        return new XliffWriter(article).document();
    }

    private String document() {
        xml.begin("xliff")
                .attribute("xmlns", "urn:oasis:names:tc:xliff:document:2.0")
                .attribute("xmlns:ctr", "urn:oasis:names:tc:xliff:changetracking:2.1")
                .attribute("xmlns:fs", "urn:oasis:names:tc:xliff:fs:2.0")
                .attribute("xmlns:its", "http://www.w3.org/2005/11/its")
                .attribute("its:version", "2.0")
                .attribute("version", "2.1")
                .attribute("srcLang", article.sourceLanguage())
                .attribute("trgLang", article.targetLanguage())
                .attribute("xml:space", "preserve");
        xml.begin("file").attribute("id", "f1").attribute("original", article.original());
        article.units().forEach(this::unit);
        return xml.end().end().done();
    }

    private void unit(Bilingual.Unit unit) {
        List<Piece> source = pieces(joined(unit.source()), "s");
        List<Piece> target = pieces(unit.target(), "t");
        xml.begin("unit")
                .attribute("id", "u-" + unit.id())
                .attribute("name", unit.ref())
                .attribute("type", "colophon:" + unit.role().code())
                .attribute("fs:fs", element(unit.role()))
                .attribute("its:tool", unit.engine())
                .attribute("its:revOrg", unit.edited() || unit.signed() ? article.organisation() : null);
        revision(unit);
        credits(unit);
        originalData(source, target);
        xml.begin("segment").attribute("state", unit.signed() ? "reviewed" : "translated");
        side("source", source);
        side("target", target);
        xml.end().end();
    }

    private void revision(Bilingual.Unit unit) {
        if (unit.machine().isEmpty()) {
            return;
        }
        xml.begin("ctr:changeTrack").begin("ctr:revisions").attribute("appliesTo", "target");
        xml.begin("ctr:revision")
                .attribute("author", unit.engine())
                .attribute("datetime", unit.machineAt())
                .begin("ctr:item")
                .attribute("property", "content")
                .text(String.join("\n", unit.machine()));
        xml.end().end().end().end();
    }

    /** A caption's credit is no text to translate: a note of this category for each side that has one. */
    private void credits(Bilingual.Unit unit) {
        String original = Bilingual.credit(unit.source());
        String credit = unit.target().credit();
        if (original == null && credit == null) {
            return;
        }
        xml.begin("notes");
        credit("source", original);
        credit("target", credit);
        xml.end();
    }

    private void credit(String side, @Nullable String credit) {
        if (credit != null) {
            xml.begin("note")
                    .attribute("id", "credit-" + side)
                    .attribute("category", Xliff.CREDIT)
                    .attribute("appliesTo", side)
                    .text(credit)
                    .end();
        }
    }

    private static Content joined(List<Content> contents) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Content content : contents) {
            int at = text.isEmpty() ? 0 : text.append('\n').length();
            text.append(content.text());
            content.marks()
                    .forEach(mark -> marks.add(new Mark(mark.start() + at, mark.end() + at, mark.type(), mark.href())));
        }
        return new Content(text.toString(), null, marks);
    }

    /** A stretch of text, or the beginning or end of a mark. */
    private record Piece(String id, boolean begins, Mark mark, String text) {}

    private static final Mark NONE = new Mark(0, 1, Mark.Type.EM, null);

    private static List<Piece> pieces(Content content, String prefix) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, content.text().length()));
        content.marks().forEach(mark -> bounds.addAll(List.of(mark.start(), mark.end())));
        List<Piece> pieces = new ArrayList<>();
        int last = 0;
        for (int at : bounds) {
            if (at > last) {
                pieces.add(new Piece("", false, NONE, content.text().substring(last, at)));
            }
            ends(content, prefix, at).forEach(pieces::add);
            begins(content, prefix, at).forEach(pieces::add);
            last = at;
        }
        return pieces;
    }

    private static List<Piece> ends(Content content, String prefix, int at) {
        return numbered(content, prefix, false).stream()
                .filter(piece -> piece.mark().end() == at)
                .sorted(Comparator.comparingInt((Piece piece) -> piece.mark().start())
                        .reversed())
                .toList();
    }

    private static List<Piece> begins(Content content, String prefix, int at) {
        return numbered(content, prefix, true).stream()
                .filter(piece -> piece.mark().start() == at)
                .sorted(Comparator.comparingInt((Piece piece) -> piece.mark().end())
                        .reversed())
                .toList();
    }

    private static List<Piece> numbered(Content content, String prefix, boolean begins) {
        List<Piece> pieces = new ArrayList<>();
        for (Mark mark : content.marks()) {
            pieces.add(new Piece(prefix + (pieces.size() + 1), begins, mark, ""));
        }
        return pieces;
    }

    /** The links' own code: XLIFF has no place for an address. */
    private void originalData(List<Piece> source, List<Piece> target) {
        List<Piece> links = new ArrayList<>(source);
        links.addAll(target);
        links.removeIf(piece -> piece.mark().type() != Mark.Type.LINK);
        if (links.isEmpty()) {
            return;
        }
        xml.begin("originalData");
        for (Piece link : links) {
            String code = link.begins() ? "<a href=\"" + link.mark().href() + "\">" : "</a>";
            xml.begin("data").attribute("id", data(link)).text(code).end();
        }
        xml.end();
    }

    private static String data(Piece link) {
        return "d-" + link.id() + (link.begins() ? "" : "e");
    }

    /** Codes around their text where the marks nest, which every tool knows; else a code at each end. */
    private void side(String name, List<Piece> pieces) {
        boolean nested = isNested(pieces);
        xml.begin(name);
        for (Piece piece : pieces) {
            if (piece.id().isEmpty()) {
                xml.text(piece.text());
            } else if (!nested) {
                code(piece);
            } else if (piece.begins()) {
                around(piece);
            } else {
                xml.end();
            }
        }
        xml.end();
    }

    private static boolean isNested(List<Piece> pieces) {
        List<Mark> marks =
                pieces.stream().filter(Piece::begins).map(Piece::mark).toList();
        return marks.stream()
                .noneMatch(mark -> marks.stream()
                        .anyMatch(other -> mark.start() < other.start()
                                && other.start() < mark.end()
                                && mark.end() < other.end()));
    }

    private void around(Piece piece) {
        boolean link = piece.mark().type() == Mark.Type.LINK;
        kind(xml.begin("pc").attribute("id", piece.id()), piece)
                .attribute("dataRefStart", link ? data(piece) : null)
                .attribute("dataRefEnd", link ? data(piece) + "e" : null);
    }

    private void code(Piece piece) {
        boolean link = piece.mark().type() == Mark.Type.LINK;
        xml.empty(piece.begins() ? "sc" : "ec").attribute(piece.begins() ? "id" : "startRef", piece.id());
        kind(xml, piece).attribute("dataRef", link ? data(piece) : null);
    }

    private static XmlWriter kind(XmlWriter code, Piece piece) {
        return switch (piece.mark().type()) {
            case LINK -> code.attribute("type", "link");
            case STRONG -> code.attribute("type", "fmt").attribute("subType", "xlf:b");
            case EM -> code.attribute("type", "fmt").attribute("subType", "xlf:i");
        };
    }

    private static String element(Role role) {
        return switch (role) {
            case HEADLINE -> "h1";
            case SUBHEAD -> "h2";
            case QUOTE -> "blockquote";
            case LIST_ITEM -> "li";
            case CAPTION -> "caption";
            default -> "p";
        };
    }
}
