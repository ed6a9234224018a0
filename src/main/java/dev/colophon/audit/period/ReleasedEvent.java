package dev.colophon.audit.period;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.audit.dossier.Directory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A released event as it is stored, with what its manifest counts and its article's card. */
record ReleasedEvent(
        StoredPredicate said,
        ManifestFacts manifest,
        @Nullable Long logIndex,
        @Nullable String externalId,
        String publication,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String title) {

    /** @param row as {@link ReleasePages} asks for it */
    static ReleasedEvent of(@Nullable Object[] row) {
        return new ReleasedEvent(
                StoredPredicate.of((String) row[0]),
                ManifestFacts.of((String) row[1]),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }

    /** Notes the address that a report of a published page names. */
    static void published(String envelope, Map<String, String> addresses) {
        StoredPredicate said = StoredPredicate.of(envelope);
        String url = said.nullable("url");
        if (url != null) {
            addresses.put(address(said), url);
        }
    }

    UUID id() {
        return said.id("eventId");
    }

    Instant at() {
        return said.at();
    }

    String chain() {
        return said.text("chain");
    }

    /** By what its published page is found. */
    String address() {
        return address(said);
    }

    private static String address(StoredPredicate said) {
        return said.text("chain") + "#" + said.number("release");
    }

    /** What is to be opened for the row. */
    List<String> commitments() {
        return Stream.of(said.nullable("disclosure"), said.nullable("publicNote"))
                .filter(Objects::nonNull)
                .toList();
    }

    ReleaseRow row(ZoneId zone, Directory directory, Map<String, JsonNode> opened, @Nullable String url) {
        Instant at = at();
        return new ReleaseRow(
                publication,
                desk,
                UUID.fromString(chain().substring(chain().indexOf('/') + 1)),
                externalId,
                title,
                sourceLanguage,
                targetLanguage,
                said.number("release"),
                said.text("kind"),
                at,
                at.atZone(zone).toLocalDate().toString(),
                said.text("version"),
                said.text("rule"),
                text(directory, opened, said.nullable("disclosure")),
                said.nullable("digitalSourceType"),
                manifest.signed(),
                manifest.of(),
                manifest.waived(),
                said.nullable("override") != null,
                directory.someone(said.id("responsibleEditor")).name(),
                directory.someone(said.person()).name(),
                manifest.policy(),
                text(directory, opened, said.nullable("publicNote")),
                url,
                said.text("manifest"),
                id(),
                logIndex);
    }

    private static @Nullable String text(
            Directory directory, Map<String, JsonNode> opened, @Nullable String commitment) {
        JsonNode node = commitment == null ? null : opened.get(commitment);
        return node == null ? null : directory.told(node.asText());
    }
}
