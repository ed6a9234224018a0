package dev.colophon.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.colophon.release.Imprint;
import dev.colophon.release.Release;
import dev.colophon.release.ReleaseHead;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A release as a schema.org {@code NewsArticle}, to stand in a page as JSON-LD. What a property has no value for is left
 * out, as JSON-LD does.
 */
@JsonInclude(Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type"})
record NewsArticle(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String identifier,
        int version,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String description,
        String articleBody,
        String inLanguage,
        Instant datePublished,
        String creativeWorkStatus,
        List<Thing> author,
        Thing publisher,
        @Nullable Thing editor,
        @Nullable String creditText,
        @Nullable String digitalSourceType,
        Work translationOfWork,
        List<Correction> correction) {
    private static final String SCHEMA = "https://schema.org/";

    /** A person or an organisation. */
    @JsonInclude(Include.NON_NULL)
    record Thing(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String legalName,
            @Nullable String jobTitle) {}

    /** What was translated. */
    @JsonInclude(Include.NON_NULL)
    record Work(
            @JsonProperty("@type") String type,
            String inLanguage,
            @Nullable String url,
            @Nullable Thing publisher) {}

    /** What readers were told since. */
    record Correction(@JsonProperty("@type") String type, String text, Instant datePublished) {}

    static NewsArticle of(Release release) {
        ReleaseHead head = release.head();
        Imprint imprint = release.imprint();
        return new NewsArticle(
                "https://schema.org",
                "NewsArticle",
                "urn:uuid:" + head.article(),
                head.number(),
                head.url(),
                first(release, Role.HEADLINE),
                first(release, Role.STANDFIRST),
                body(release),
                head.language(),
                head.releasedAt(),
                head.retracted() ? "Retracted" : "Published",
                release.bylines().stream()
                        .map(byline -> new Thing("Person", byline.name(), null, null))
                        .toList(),
                new Thing("NewsMediaOrganization", imprint.publication(), imprint.legalEntity(), null),
                imprint.responsibleEditor() == null
                        ? null
                        : new Thing("Person", imprint.responsibleEditor(), null, imprint.role()),
                release.disclosure().text(),
                enumerated(release.disclosure().digitalSourceType()),
                original(release.original()),
                release.notes().stream()
                        .map(note -> new Correction("CorrectionComment", note.text(), note.at()))
                        .toList());
    }

    private static Work original(Release.Original original) {
        Thing publisher = original.publication() == null
                ? null
                : new Thing("NewsMediaOrganization", original.publication(), null, null);
        return new Work("NewsArticle", original.language(), original.url(), publisher);
    }

    private static @Nullable String first(Release release, Role role) {
        return texts(release, role).isEmpty() ? null : texts(release, role).get(0);
    }

    private static List<String> texts(Release release, Role role) {
        return release.paragraphs().stream()
                .map(Release.Line::paragraph)
                .filter(paragraph -> paragraph.role() == role)
                .map(Paragraph::text)
                .toList();
    }

    /** The running text; headline and standfirst have properties of their own, captions belong to pictures. */
    private static String body(Release release) {
        return release.paragraphs().stream()
                .map(Release.Line::paragraph)
                .filter(paragraph -> paragraph.role().hasText())
                .filter(paragraph -> paragraph.role() != Role.HEADLINE
                        && paragraph.role() != Role.STANDFIRST
                        && paragraph.role() != Role.CAPTION)
                .map(Paragraph::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** schema.org names the terms of the IPTC its own way: {@code TrainedAlgorithmicMediaDigitalSource}. */
    private static @Nullable String enumerated(@Nullable String term) {
        if (term == null) {
            return null;
        }
        String name = term.substring(term.lastIndexOf('/') + 1);
        return SCHEMA + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "DigitalSource";
    }
}
