package dev.colophon.release;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Document;
import dev.colophon.article.Byline;
import dev.colophon.ledger.LedgerService;
import dev.colophon.proof.Contents;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.release.Release.Line;
import dev.colophon.rules.Publication;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a release from its event, its manifest, its version's document and the disclosures they name. */
@ApplicationScoped
class ReleaseReader {
    private final LedgerService ledger;
    private final Imprints imprints;

    ReleaseReader(LedgerService ledger, Imprints imprints) {
        this.ledger = ledger;
        this.imprints = imprints;
    }

    /** @throws dev.colophon.fault.Fault {@code release-erased} */
    Release read(Releases releases, Publication release) {
        Map<String, JsonNode> opened = ledger.opened(named(releases, release));
        String language = releases.created().targetLanguage();
        Document.Metadata metadata = release.manifest().metadata();
        return new Release(
                releases.head(release),
                release.retraction() ? notice(release, opened) : text(releases, release, opened),
                bylines(opened.get(metadata.bylines())),
                new DisclosureLine(
                        string(opened, release.act().disclosure()),
                        language,
                        release.act().rule(),
                        release.act().digitalSourceType()),
                string(opened, metadata.publicNote()),
                notes(releases, release, opened),
                imprints.at(
                        release.recorded().recordedAt(),
                        releases.created(),
                        release.act().responsibleEditor()),
                new Release.Original(
                        releases.created().sourceLanguage(),
                        string(opened, metadata.sourcePublication()),
                        string(opened, metadata.sourceUrl())));
    }

    private static Set<String> named(Releases releases, Publication release) {
        Document.Metadata metadata = release.manifest().metadata();
        Set<String> named = new HashSet<>();
        Stream.of(
                        metadata.bylines(),
                        metadata.sourcePublication(),
                        metadata.sourceUrl(),
                        metadata.publicNote(),
                        release.act().disclosure())
                .filter(Objects::nonNull)
                .forEach(named::add);
        releases.noted(release)
                .map(noted -> noted.manifest().metadata().publicNote())
                .filter(Objects::nonNull)
                .forEach(named::add);
        releases.version(release).paragraphs().stream()
                .map(Document.Entry::commitment)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return named;
    }

    private static List<Line> text(Releases releases, Publication release, Map<String, JsonNode> opened) {
        return releases.version(release).paragraphs().stream()
                .map(entry ->
                        new Line(entry.lineage(), new Paragraph(entry.role(), content(entry, opened), entry.ref())))
                .toList();
    }

    private static Content content(Document.Entry entry, Map<String, JsonNode> opened) {
        if (entry.commitment() == null) {
            return Content.of("");
        }
        JsonNode value = opened.get(entry.commitment());
        if (value == null) {
            throw ReleaseFaults.erased();
        }
        return Contents.content(value);
    }

    private static List<Line> notice(Publication release, Map<String, JsonNode> opened) {
        String notice = string(opened, release.manifest().metadata().publicNote());
        return notice == null ? List.of() : List.of(new Line(null, Paragraph.of(Role.BODY, notice)));
    }

    private static List<Release.Note> notes(Releases releases, Publication release, Map<String, JsonNode> opened) {
        List<Release.Note> notes = new ArrayList<>();
        if (release.retraction()) {
            return notes;
        }
        releases.noted(release).forEach(noted -> {
            ReleaseHead head = releases.head(noted);
            String text = string(opened, noted.manifest().metadata().publicNote());
            if (text != null) {
                notes.add(new Release.Note(head.number(), head.kind(), head.releasedAt(), text));
            }
        });
        return notes;
    }

    private static List<Byline> bylines(@Nullable JsonNode value) {
        List<Byline> bylines = new ArrayList<>();
        if (value != null) {
            value.forEach(each -> bylines.add(
                    new Byline(each.path("name").asText(), each.path("email").textValue())));
        }
        return bylines;
    }

    private static @Nullable String string(Map<String, JsonNode> opened, @Nullable String commitment) {
        JsonNode value = commitment == null ? null : opened.get(commitment);
        return value == null ? null : value.textValue();
    }
}
