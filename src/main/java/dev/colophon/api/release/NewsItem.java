package dev.colophon.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.article.Byline;
import dev.colophon.release.HtmlFragment;
import dev.colophon.release.PlainPage;
import dev.colophon.release.Release;
import dev.colophon.release.ReleaseHead;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A release as an item of ninjs 3.1 (IPTC News in JSON). What a property has no value for is left out. */
@JsonInclude(Include.NON_EMPTY)
record NewsItem(
        String uri,
        String type,
        String representationType,
        String version,
        Instant versionCreated,
        @Nullable Instant embargoedUntil,
        String pubStatus,
        String language,
        String copyrightHolder,
        @Nullable String by,
        @Nullable String edNote,
        List<Text> headlines,
        List<Text> descriptions,
        List<Text> bodies,
        List<Source> infoSources,
        List<Alternative> altIds,
        @Nullable Term digitalSourceType,
        Standard standard) {
    /** A text in one of its forms. */
    @JsonInclude(Include.NON_NULL)
    record Text(String role, String contentType, String value) {}

    /** Who supplied something of it. */
    record Source(String name, String role) {}

    /** Another name of the same. */
    record Alternative(String role, String value) {}

    /** A term of a controlled vocabulary. */
    record Term(String uri) {}

    /** What it is written by. */
    record Standard(String name, String version, String schema) {}

    private static final Standard NINJS =
            new Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");

    static NewsItem of(Release release) {
        ReleaseHead head = release.head();
        String type = release.disclosure().digitalSourceType();
        return new NewsItem(
                "urn:uuid:" + head.article(),
                "text",
                "full",
                String.valueOf(head.number()),
                head.releasedAt(),
                head.embargoUntil(),
                head.retracted() ? "canceled" : "usable",
                head.language(),
                release.imprint().legalEntity(),
                by(release.bylines()),
                release.publicNote(),
                texts(release, Role.HEADLINE, "main"),
                disclosed(release),
                List.of(
                        new Text("main", "text/html", HtmlFragment.of(release)),
                        new Text("plain", "text/plain", PlainPage.of(release))),
                sources(release),
                head.externalId() == null ? List.of() : List.of(new Alternative("externalId", head.externalId())),
                type == null ? null : new Term(type),
                NINJS);
    }

    private static @Nullable String by(List<Byline> bylines) {
        return bylines.isEmpty() ? null : bylines.stream().map(Byline::name).collect(Collectors.joining(", "));
    }

    private static List<Text> texts(Release release, Role role, String name) {
        return release.paragraphs().stream()
                .map(Release.Line::paragraph)
                .filter(paragraph -> paragraph.role() == role)
                .map(Paragraph::text)
                .map(text -> new Text(name, "text/plain", text))
                .toList();
    }

    /** The standfirst, and how the text was made. */
    private static List<Text> disclosed(Release release) {
        List<Text> texts = new ArrayList<>(texts(release, Role.STANDFIRST, "standfirst"));
        String line = release.disclosure().text();
        if (line != null) {
            texts.add(new Text("disclosure", "text/plain", line));
        }
        return texts;
    }

    private static List<Source> sources(Release release) {
        String original = release.original().publication();
        return original == null ? List.of() : List.of(new Source(original, "originator"));
    }
}
