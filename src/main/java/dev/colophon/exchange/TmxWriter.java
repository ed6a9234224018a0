package dev.colophon.exchange;

import dev.colophon.text.Content;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes TMX 1.4b for the tuning of engines: for each paragraph that descends from machine text its source, what the
 * machine made of it (language {@code …-x-mt}), and what people made of that. Marks are left out: engines learn words.
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
                unit.source().stream().map(Content::text).collect(Collectors.joining("\n")));
        variant(article.targetLanguage() + "-x-mt", String.join("\n", unit.machine()));
        variant(article.targetLanguage(), unit.target().text());
        xml.end();
    }

    private void property(String type, @Nullable Object value) {
        if (value != null) {
            xml.begin("prop").attribute("type", type).text(value.toString()).end();
        }
    }

    private void variant(String language, String words) {
        xml.begin("tuv").attribute("xml:lang", language);
        xml.begin("seg").text(words).end().end();
    }
}
