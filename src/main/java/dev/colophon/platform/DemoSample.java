package dev.colophon.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.act.Act;
import dev.colophon.article.Byline;
import dev.colophon.article.NewArticle;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.text.Paragraph;
import dev.colophon.translation.MachineText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sample article as it lies in the jar.
 *
 * @param claimedDisclosure the line typed under its last edit
 */
record DemoSample(
        NewArticle article,
        MachineText machine,
        List<Edit> edits,
        @Nullable String claimedDisclosure) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who edited, with which note. */
    record Edit(String editor, String note, List<Paragraph> paragraphs) {}

    /** Reads a sample by the name of its folder. */
    static DemoSample read(String name) {
        String folder = "/samples/" + name + "/";
        try {
            JsonNode card = JSON.readTree(text(folder + "article.json"));
            ZoneId zone = ZoneId.of(card.path("timeZone").asText());
            String target = card.path("targetLanguage").asText();
            String source = card.path("sourceLanguage").asText();
            NewspaperPage original =
                    NewspaperPage.parse(text(folder + card.at("/source/file").asText()), source, zone);
            NewspaperPage translated =
                    NewspaperPage.parse(text(folder + card.at("/machine/file").asText()), target, zone);
            List<Edit> edits = new ArrayList<>();
            String claim = null;
            for (JsonNode edit : card.path("edits")) {
                NewspaperPage page =
                        NewspaperPage.parse(text(folder + edit.path("file").asText()), target, zone);
                edits.add(new Edit(
                        edit.path("editedBy").asText(), edit.path("note").asText(), page.paragraphs()));
                claim = page.claimedDisclosure();
            }
            return new DemoSample(article(card, original), machine(card, translated), edits, claim);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewArticle article(JsonNode card, NewspaperPage page) {
        return new NewArticle(
                card.path("externalId").asText(),
                card.path("desk").asText(),
                card.path("sourceLanguage").asText(),
                card.path("targetLanguage").asText(),
                card.path("sourcePublication").asText(),
                card.path("sourceUrl").asText(),
                Instant.parse(card.path("publishedAt").asText()),
                page.bylines().stream()
                        .map(byline -> new Byline(byline.name(), byline.email()))
                        .toList(),
                page.paragraphs());
    }

    private static MachineText machine(JsonNode card, NewspaperPage page) {
        JsonNode engine = card.at("/machine/engine");
        Map<String, String> parameters = new HashMap<>();
        engine.path("parameters")
                .fields()
                .forEachRemaining(
                        field -> parameters.put(field.getKey(), field.getValue().asText()));
        return new MachineText(
                "s1",
                Instant.parse(card.at("/machine/translatedAt").asText()),
                new Act.Engine(
                        engine.path("provider").asText(),
                        engine.path("model").asText(),
                        engine.path("modelVersion").textValue(),
                        engine.path("kind").asText(),
                        engine.path("promptSha256").textValue(),
                        parameters,
                        engine.path("requestId").textValue()),
                page.paragraphs());
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = DemoSample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
