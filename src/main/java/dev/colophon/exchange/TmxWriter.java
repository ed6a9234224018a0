package dev.colophon.exchange;

import dev.colophon.text.Content;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes TMX 1.4b for the tuning of engines: for each paragraph that descends from machine text its source, what people
 * made of it, and what the machine had made (language {@code …-x-mt}). The machine's comes last, because CAT tools take
 * the first variant whose language they know. Marks are left out: engines learn words.
 */
public final class TmxWriter {
    private final XmlWriter xml = new XmlWriter();
    private final Bilingual article;

    private TmxWriter(Bilingual article) {
        this.article = article;
    }

    /** The document. */
    public static String write(Bilingual article) {
        return new TmxWriter(article).document();
    }

    private String document() {
        xml.begin("tmx").attribute("version", "1.4");
        xml.empty("header")
                .attribute("creationtool", "Colophon")
                .attribute("creationtoolversion", "1")
                .attribute("segtype", "paragraph")
                .attribute("o-tmf", "colophon")
                .attribute("adminlang", "en")
                .attribute("srclang", article.sourceLanguage())
                .attribute("datatype", "plaintext");
        xml.begin("body");
        article.units().stream()
                .filter(unit -> !unit.machine().isEmpty() && !unit.source().isEmpty())
                .forEach(this::unit);
        return xml.end().end().done();
    }

    private void unit(Bilingual.Unit unit) {
        xml.begin("tu").attribute("tuid", unit.id());
        property("x-engine", unit.engine());
        property("x-signed", unit.signed());
        variant(
                article.sourceLanguage(),
                Bilingual.credit(unit.source()),
                unit.source().stream().map(Content::text).collect(Collectors.joining("\n")));
        variant(article.targetLanguage(), unit.target().credit(), unit.target().text());
        variant(article.targetLanguage() + "-x-mt", null, String.join("\n", unit.machine()));
        xml.end();
    }

    private void property(String type, @Nullable Object value) {
        if (value != null) {
            xml.begin("prop").attribute("type", type).text(value.toString()).end();
        }
    }

    private void variant(String language, @Nullable String credit, String words) {
        xml.begin("tuv").attribute("xml:lang", language);
        property("x-credit", credit);
        xml.begin("seg").text(words).end().end();
    }
}
