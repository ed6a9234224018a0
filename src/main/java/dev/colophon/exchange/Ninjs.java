package dev.colophon.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.fault.Fault;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A text item of ninjs 3 (IPTC News in JSON) as the source of an article: its body with markup where it has one. */
public final class Ninjs {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

    private final JsonNode item;
    private final String language;
    private final ZoneId zone;

    private Ninjs(JsonNode item, String language, ZoneId zone) {
        this.item = item;
        this.language = language;
        this.zone = zone;
    }

    /**
     * Reads an item.
     *
     * @param language where the item names none
     * @throws Fault {@code ninjs-unsupported} for what is no text item of version 2 or 3, {@code text-empty}
     */
    public static Story read(JsonNode item, String language, ZoneId zone) {
        if (!item.path("uri").isTextual() || !item.path("bodies").isArray()) {
            throw Fault.of(
                            Fault.Kind.INVALID,
                            "ninjs-unsupported",
                            "This is no text item of ninjs 2 or 3: it has a uri and bodies.")
                    .at("/bodies", "an item of version 2 or 3 has uri and bodies");
        }
        return new Ninjs(item, item.path("language").asText(language), zone).story();
    }

    private Story story() {
        NewspaperPage body = body();
        List<Paragraph> paragraphs = new ArrayList<>(body.paragraphs());
        headline().filter(title -> !begins(paragraphs, title)).ifPresent(title -> {
            paragraphs.removeIf(paragraph -> paragraph.role() == Role.HEADLINE);
            paragraphs.add(0, Paragraph.of(Role.HEADLINE, title));
        });
        Instant published = Stream.of("firstCreated", "versionCreated")
                .flatMap(name -> moment(item.path(name).asText("")).stream())
                .findFirst()
                .orElse(body.publishedAt());
        List<Byline> bylines = bylines();
        return new Story(
                new NewspaperPage(
                        published, bylines.isEmpty() ? body.bylines() : bylines, body.claimedDisclosure(), paragraphs),
                item.path("uri").asText(),
                language,
                null,
                rendition(),
                null);
    }

    private static boolean begins(List<Paragraph> paragraphs, String title) {
        return !paragraphs.isEmpty() && paragraphs.get(0).text().equals(title);
    }

    /** The body with markup, else the plain one, line by line. */
    private NewspaperPage body() {
        Optional<JsonNode> marked = bodies().filter(Ninjs::isMarkup).findFirst();
        return marked.map(body -> HtmlPage.parse(body.path("value").asText(), language, zone))
                .or(() -> bodies().findFirst()
                        .map(body -> NewspaperPage.parse(body.path("value").asText(), language, zone)))
                .orElseThrow(() -> Fault.of(Fault.Kind.INVALID, "text-empty", "There is no text in this document.")
                        .at("/bodies", "no body holds anything"));
    }

    private Stream<JsonNode> bodies() {
        return list("bodies").filter(body -> !body.path("value").asText("").isBlank());
    }

    private static boolean isMarkup(JsonNode body) {
        return body.path("contentType").asText("").contains("html")
                || body.path("value").asText().stripLeading().startsWith("<");
    }

    private Optional<String> headline() {
        return Stream.concat(
                        list("headlines")
                                .filter(headline ->
                                        headline.path("role").asText("").equals("main")),
                        list("headlines"))
                .map(headline -> Lines.strip(headline.path("value").asText("")))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private List<Byline> bylines() {
        String by = Lines.strip(item.path("by").asText(""));
        if (by.isEmpty()) {
            return List.of();
        }
        List<Byline> read = BylineLine.read(by.regionMatches(true, 0, "by ", 0, 3) ? by : "By " + by, language);
        return read.isEmpty()
                ? BETWEEN.splitAsStream(by).map(name -> new Byline(name, null)).toList()
                : read;
    }

    private @Nullable String rendition() {
        return list("renditions")
                .map(rendition -> rendition.path("href").asText(""))
                .filter(Marks::isLink)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> moment(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Stream<JsonNode> list(String name) {
        return StreamSupport.stream(item.path(name).spliterator(), false);
    }
}
