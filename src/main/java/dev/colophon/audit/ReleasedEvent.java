package dev.colophon.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Statement;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A released event as it is stored, with the manifest it names and its article's card. */
record ReleasedEvent(
        Statement statement,
        Act.Released act,
        ManifestFacts manifest,
        @Nullable Long logIndex,
        @Nullable String externalId,
        String publication,
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String title) {

    /** @param row as {@link ReleasePages} asks for it */
    static ReleasedEvent of(Object[] row) {
        Statement statement = statement((String) row[0]);
        return new ReleasedEvent(
                statement,
                (Act.Released) statement.act(),
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
        Statement statement = statement(envelope);
        if (statement.act() instanceof Act.ReleasePublished published && published.url() != null) {
            addresses.put(address(statement.chain(), published.release()), published.url());
        }
    }

    private static Statement statement(String envelope) {
        return Statement.parse(Envelope.parse(envelope.getBytes(UTF_8)).payload());
    }

    String chain() {
        return statement.chain();
    }

    /** By what its published page is found. */
    String address() {
        return address(chain(), act.release());
    }

    private static String address(String chain, int release) {
        return chain + "#" + release;
    }

    /** What is to be opened for the row. */
    List<String> commitments() {
        return Stream.of(act.disclosure(), act.publicNote())
                .filter(Objects::nonNull)
                .toList();
    }

    ReleaseRow row(ZoneId zone, Directory directory, Map<String, JsonNode> opened, @Nullable String url) {
        return new ReleaseRow(
                publication,
                desk,
                UUID.fromString(chain().substring(chain().indexOf('/') + 1)),
                externalId,
                title,
                sourceLanguage,
                targetLanguage,
                act.release(),
                act.kind(),
                statement.recordedAt(),
                statement.recordedAt().atZone(zone).toLocalDate().toString(),
                act.version(),
                act.rule(),
                text(directory, opened, act.disclosure()),
                act.digitalSourceType(),
                manifest.signed(),
                manifest.of(),
                manifest.waived(),
                act.override() != null,
                directory.someone(act.responsibleEditor()).name(),
                directory.someone(statement.actor().person()).name(),
                manifest.policy(),
                text(directory, opened, act.publicNote()),
                url,
                act.manifest(),
                statement.eventId(),
                logIndex);
    }

    private static @Nullable String text(
            Directory directory, Map<String, JsonNode> opened, @Nullable String commitment) {
        JsonNode node = commitment == null ? null : opened.get(commitment);
        return node == null ? null : directory.told(node.asText());
    }
}
