package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.List;
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
        XliffCodes codes = new XliffCodes(xml, joined(unit.source()), unit.target());
        xml.begin("unit")
                .attribute("id", "u-" + unit.id())
                .attribute("name", unit.ref())
                .attribute("type", "colophon:" + unit.role().code())
                .attribute("fs:fs", element(unit.role()))
                .attribute("its:tool", unit.engine())
                .attribute("its:revOrg", unit.edited() || unit.signed() ? article.organisation() : null);
        revision(unit);
        credits(unit);
        codes.originalData();
        xml.begin("segment").attribute("state", unit.signed() ? "reviewed" : "translated");
        codes.sides();
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
