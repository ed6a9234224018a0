package dev.colophon.rules.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Document.DisclosureRules;
import dev.colophon.proof.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The wording of disclosure lines, as shipped. A file is never edited once a release has named it: a new wording is a new
 * file with the next number.
 */
public final class Wordings {
    private static final DisclosureRules CURRENT = load("/disclosure/wording-1.json");

    private Wordings() {}

    /** The newest wording. */
    public static DisclosureRules current() {
        return CURRENT;
    }

    static DisclosureRules load(String resource) {
        try (InputStream in = Wordings.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the classpath: " + resource);
            }
            JsonNode file = CanonicalJson.parse(in.readAllBytes());
            Map<String, Map<String, String>> lines = new TreeMap<>();
            file.get("lines")
                    .fields()
                    .forEachRemaining(language -> lines.put(language.getKey(), lines(language.getValue())));
            return new DisclosureRules(file.get("id").asText(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> lines(JsonNode language) {
        Map<String, String> lines = new TreeMap<>();
        language.fields()
                .forEachRemaining(
                        line -> lines.put(line.getKey(), line.getValue().asText()));
        return lines;
    }
}
