package dev.colophon.audit.period;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.people.Account;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.Statement;
import dev.colophon.release.Newsroom;
import io.agroal.api.AgroalDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A period's releases, written straight into the database's tables: through the service they would take a day. */
final class SeededReleases {
    static final Instant BEGINNING = Instant.parse("2010-01-01T00:00:00Z");
    private static final int BATCH = 500;

    private final AgroalDataSource database;
    private final int releases;
    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.generate(random);

    SeededReleases(AgroalDataSource database, int releases) {
        this.database = database;
        this.releases = releases;
    }

    /** Writes them, each with its article, event, manifest and line, as they would stand. */
    void write(Account by) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < releases; from += BATCH) {
                insert(connection, by, from, Math.min(from + BATCH, releases));
                connection.commit();
            }
        }
    }

    private void insert(Connection connection, Account by, int from, int to) throws SQLException {
        try (PreparedStatement article =
                        connection.prepareStatement("insert into article (id, external_id, publication,"
                                + " desk, source_language, target_language, source_publication, title, search_text, urgency,"
                                + " created_at, created_by) values (?, ?, 'harbour-english', 'city', 'ko', 'en', 'the Harbour"
                                + " Daily', 'Night ferry to Sogeum Island to sail from June 1', '', 5, ?, ?)");
                PreparedStatement event = connection.prepareStatement("insert into event (id, chain, seq, prev, type,"
                        + " recorded_at, envelope) values (?, ?, 0, null, 'released', ?, ?)");
                PreparedStatement document =
                        connection.prepareStatement("insert into document (sha256, body) values (?, ?)");
                PreparedStatement named = connection.prepareStatement(
                        "insert into event_document (event, name, sha256) values (?, 'manifest', ?)");
                PreparedStatement line = connection.prepareStatement(
                        "insert into disclosed (digest, claim, plain) values (?, 'note', ?)")) {
            for (int n = from; n < to; n++) {
                Instant at = BEGINNING.plusSeconds(1000L * n);
                UUID id = UUID.randomUUID();
                Commitment said = Commitment.commit(Commitment.NOTE, Newsroom.LINE, random);
                byte[] manifest = Documents.bytes(manifest(id));
                String sha256 = Digests.sha256Hex(manifest);
                Statement statement = released(id, by, at, sha256, said.digest());
                add(article, id, "bench-" + id, moment(at), by.id());
                add(
                        event,
                        statement.eventId(),
                        statement.chain(),
                        moment(at),
                        new String(Envelope.sign(statement.bytes(), key).bytes(), UTF_8));
                add(document, sha256, new String(manifest, UTF_8));
                add(named, statement.eventId(), sha256);
                add(line, said.digest(), said.plain());
            }
            for (PreparedStatement each : List.of(article, event, document, named, line)) {
                each.executeBatch();
            }
        }
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int n = 0; n < values.length; n++) {
            insert.setObject(n + 1, values[n]);
        }
        insert.addBatch();
    }

    private static Statement released(UUID article, Account by, Instant at, String manifest, String line) {
        Act.Released act = new Act.Released(
                1,
                "first",
                "e2",
                "sha256:" + manifest,
                null,
                null,
                by.id(),
                null,
                "edited",
                "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
                line,
                null);
        return new Statement(
                UUID.randomUUID(),
                "article/" + article,
                0,
                null,
                at,
                new Actor(by.id(), Actor.Kind.PERSON, List.of("chief"), List.of("en", "ko"), List.of("pwd"), null),
                new PolicyRef("standard/1", "0".repeat(64)),
                "0.1.0",
                act,
                Map.of("manifest", manifest));
    }

    private static Document.Manifest manifest(UUID article) {
        List<Document.Row> rows = new ArrayList<>();
        for (int n = 0; n < 13; n++) {
            rows.add(new Document.Row(
                    UUID.randomUUID(), "sha256:" + "ab".repeat(32), "signed", List.of(UUID.randomUUID())));
        }
        String commitment = "A".repeat(43);
        return new Document.Manifest(
                article,
                "e2",
                "s1",
                List.of("m1"),
                "standard/1",
                "disclosure/1",
                new Document.Metadata(commitment, commitment, commitment, null),
                rows,
                List.of(),
                new Document.DisclosureFacts("edited", true, 13, 13, 0, true, true, "en"));
    }
}
