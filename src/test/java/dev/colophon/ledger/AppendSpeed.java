package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Document;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * How fast acts are recorded, beside the same rows without the ledger: no chain, no signature, no log. The rows without
 * it are written twice, through the transactions that the service has anyway and by JDBC alone. Never part of the build,
 * since machines differ; {@code src/site/markdown/record.md} has the command and what it printed.
 */
@QuarkusTest
class AppendSpeed {
    private static final int WRITERS = 8;
    private static final int EACH = Integer.getInteger("colophon.bench.acts", 250);
    private static final int ROUNDS = 4;

    @Inject
    LedgerService ledger;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    /** Eight writers, each on its own chain, one act with a document in each transaction. */
    @Test
    void appending() throws Exception {
        tables();
        for (int round = 0; round < ROUNDS; round++) {
            int base = round * WRITERS;
            double with = perSecond(writer -> append(new UUID(99, base + writer)));
            long ended = System.nanoTime();
            LedgerSamples.awaitSequencing(ledger);
            double late = (System.nanoTime() - ended) / 1e6;
            double without = perSecond(writer -> insert("plain/" + (base + writer)));
            double bare = perSecond(writer -> insertBare("bare/" + (base + writer)));
            System.out.printf(
                    Locale.ROOT,
                    "appending, 8 writers%s: %.0f acts/s, log complete %.0f ms later; the same rows without the ledger"
                            + " %.0f/s, ratio %.2f; by JDBC alone %.0f/s, ratio %.2f%n",
                    round == 0 ? " (warming up)" : "",
                    with,
                    late,
                    without,
                    with / without,
                    bare,
                    with / bare);
        }
    }

    private void tables() throws SQLException {
        execute("create table plain_document (sha256 varchar(64) primary key, body text not null)");
        execute("create table plain_event (id uuid primary key, chain varchar(200) not null, seq bigint not null,"
                + " type varchar(60) not null, recorded_at timestamp(6) with time zone not null,"
                + " envelope varchar(1000000) not null, constraint plain_place unique (chain, seq))");
        execute("create index plain_type_time on plain_event (type, recorded_at, id)");
        execute("create table plain_named (event uuid not null references plain_event (id), name varchar(60) not null,"
                + " sha256 varchar(64) not null references plain_document (sha256), primary key (event, name))");
    }

    private void append(UUID article) {
        for (int n = 0; n < EACH; n++) {
            QuarkusTransaction.requiringNew().run(() -> LedgerSamples.waive(ledger, article));
        }
    }

    private void insert(String chain) {
        for (int n = 0; n < EACH; n++) {
            int seq = n;
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.unwrap(Session.class).doWork(connection -> rows(connection, chain, seq)));
        }
    }

    private void insertBare(String chain) {
        for (int n = 0; n < EACH; n++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                rows(connection, chain, n);
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** As many bytes in as many rows: an event of its usual length and a document of one item. */
    private static void rows(Connection connection, String chain, int seq) throws SQLException {
        Document items = new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00")));
        String body = new String(Documents.bytes(items), UTF_8);
        UUID id = UUID.randomUUID();
        String sha256 = Digests.sha256Hex(body.getBytes(UTF_8));
        update(connection, "insert into plain_document (sha256, body) values (?, ?)", sha256, body);
        update(
                connection,
                "insert into plain_event (id, chain, seq, type, recorded_at, envelope) values (?, ?, ?, ?, ?, ?)",
                id,
                chain,
                (long) seq,
                "paragraph.waived",
                OffsetDateTime.ofInstant(Instant.EPOCH.plusSeconds(seq), ZoneOffset.UTC),
                "x".repeat(1_700));
        update(connection, "insert into plain_named (event, name, sha256) values (?, ?, ?)", id, "items", sha256);
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

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
