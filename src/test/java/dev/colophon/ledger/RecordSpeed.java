package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.people.Account;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.VerifyKey;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Forgetful;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * How fast the record is, beside the same work without it. Never part of the build, since machines differ; asserts
 * nothing, prints ratios. {@code src/site/markdown/record.md} has the command and what it printed.
 */
@QuarkusTest
class RecordSpeed {
    private static final int WRITERS = 8;
    private static final int EACH = 250;
    private static final int ROUNDS = 3;

    @Inject
    LedgerService ledger;

    @Inject
    LedgerSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Inject
    EventLog log;

    @Inject
    TreeStore trees;

    @Inject
    LogSigner signer;

    @Inject
    DiskSync disk;

    @Inject
    Witness witness;

    @Inject
    Newsroom newsroom;

    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, UTF_8);

    /** Eight writers, each on its own chain, one act with a document in each transaction. */
    @Test
    void appending() throws Exception {
        execute("create table plain_document (sha256 varchar(64) primary key, body text not null)");
        execute("create table plain_event (id uuid primary key, chain varchar(200) not null, seq bigint not null,"
                + " type varchar(60) not null, recorded_at timestamp(6) with time zone not null, envelope text not null,"
                + " constraint plain_place unique (chain, seq))");
        execute("create table plain_named (event uuid not null references plain_event (id), name varchar(60) not null,"
                + " sha256 varchar(64) not null references plain_document (sha256), primary key (event, name))");
        for (int round = 0; round < ROUNDS; round++) {
            int base = round * WRITERS;
            double with = perSecond(writer -> append(new UUID(99, base + writer)));
            double without = perSecond(writer -> insert("plain/" + (base + writer)));
            out.printf(
                    "appending, 8 writers: %.0f acts/s, the same inserts bare %.0f/s, ratio %.2f%n",
                    with, without, with / without);
        }
    }

    private void append(UUID article) {
        for (int n = 0; n < EACH; n++) {
            QuarkusTransaction.requiringNew().run(() -> LedgerSamples.waive(ledger, article));
        }
    }

    /** As many bytes in as many rows: an event of its usual length and a document of one item. */
    private void insert(String chain) {
        String envelope = "x".repeat(1_700);
        for (int n = 0; n < EACH; n++) {
            Document items = new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00")));
            String body = new String(Documents.bytes(items), UTF_8);
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                UUID id = UUID.randomUUID();
                String sha256 = Digests.sha256Hex(body.getBytes(UTF_8));
                update(connection, "insert into plain_document values (?, ?)", sha256, body);
                update(
                        connection,
                        "insert into plain_event values (?, ?, ?, ?, ?, ?)",
                        id,
                        chain,
                        (long) n,
                        "paragraph.waived",
                        java.time.OffsetDateTime.ofInstant(Instant.EPOCH, java.time.ZoneOffset.UTC),
                        envelope);
                update(connection, "insert into plain_named values (?, ?, ?)", id, "items", sha256);
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
        }
    }

    private static double perSecond(IntConsumer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            long start = System.nanoTime();
            List<Callable<Boolean>> work = IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        writer.accept(n);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
            return WRITERS * EACH * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    /** Ten thousand events that wait get their places, are hashed and signed. */
    @Test
    void sequencing() {
        SequencerLease lease = new SequencerLease(entities, settings);
        LogBatch batch = new LogBatch(entities, lease, settings);
        Checkpoints checkpoints =
                new Checkpoints(entities, log, trees, lease, signer, disk, witness, java.time.Clock.systemUTC());
        for (int round = 0; round < ROUNDS; round++) {
            LedgerSamples.awaitSequencing(ledger);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(
                                    "update sequencer set leased_until = current_timestamp + interval '1' hour, holder = null where id = 1")
                            .executeUpdate());
            UUID article = UUID.randomUUID();
            for (int chunk = 0; chunk < 10; chunk++) {
                QuarkusTransaction.requiringNew().run(() -> {
                    for (int n = 0; n < 1_000; n++) {
                        LedgerSamples.waive(ledger, article);
                    }
                });
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("update sequencer set leased_until = null where id = 1")
                            .executeUpdate());
            long start = System.nanoTime();
            int taken = 0;
            for (int now = batch.take(); now > 0; now = batch.take()) {
                taken += now;
                checkpoints.sign();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf("sequencing: %d events in %.2f s, %.0f events/s%n", taken, seconds, taken / seconds);
        }
    }

    /** A bundle of a thousand events from its bytes, nothing remembered, beside nothing but its digests and signatures. */
    @Test
    void verifying() throws IOException {
        UUID article = newsroom.releasedStory();
        Account chief = newsroom.account("demo-chief");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 1_000; n++) {
                ledger.append(
                        Chains.article(article),
                        chief.actor("city", Instant.EPOCH),
                        null,
                        new Act.ProfileChosen("standard", ledger.disclose(Commitment.NOTE, "Number " + n)),
                        Map.of());
            }
        });
        byte[] bundle = newsroom.as("demo-chief")
                .accept("application/zip")
                .get("/api/v1/articles/" + article + "/audit-report")
                .asByteArray();
        for (int round = 0; round < ROUNDS; round++) {
            Forgetful.forget();
            long start = System.nanoTime();
            BundleVerifier.Outcome outcome = BundleVerifier.verify(bundle, List.of(), null);
            double seconds = (System.nanoTime() - start) / 1e9;
            double least = unavoidable(bundle);
            out.printf(
                    "verifying: %d events in %.2f s, %.0f events/s, %d failures; digests and signatures alone %.2f s,"
                            + " ratio %.2f%n",
                    outcome.events(),
                    seconds,
                    outcome.events() / seconds,
                    outcome.failures().size(),
                    least,
                    least / seconds);
        }
    }

    /** Seconds for SHA-256 over every file and one Ed25519 check for each envelope: what any verifier must do. */
    private static double unavoidable(byte[] bundle) throws IOException {
        VerifyKey key = SigningKey.generate(new SecureRandom()).verifyKey();
        List<byte[]> files = new ArrayList<>();
        List<Envelope> envelopes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readAllBytes();
                files.add(file);
                if (entry.getName().contains("/data/events/")) {
                    envelopes.add(Envelope.parse(file));
                }
            }
        }
        long start = System.nanoTime();
        files.forEach(Digests::sha256);
        envelopes.forEach(envelope -> envelope.signedBy(key));
        return (System.nanoTime() - start) / 1e9;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
