package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import dev.colophon.act.Document;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
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
 * How fast acts are recorded, beside the same database doing the same inserts without the ledger: nothing signed, no chain
 * held, no log. Once only the rows that say what was done (the document, the event, and which belongs to which, with the
 * same indexes), and once also those that the ledger keeps beside them in the act's transaction (the end of the chain, the
 * row that waits, the index that keeps a chain from forking). Never part of the build, since machines differ; {@code
 * src/site/markdown/record.md} has the command and what it printed.
 */
@QuarkusTest
class AppendSpeed {
    private static final int WRITERS = 8;
    private static final int EACH = Integer.getInteger("colophon.bench.acts", 250);
    private static final int ROUNDS = Integer.getInteger("colophon.bench.rounds", 4);

    private static final String SAME = "same";
    private static final String BESIDE = "beside";

    @Inject
    LedgerService ledger;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    /** What a run came to: acts in a second, and the milliseconds of this process's processors that each took. */
    private record Speed(double acts, double cpu) {}

    /** Eight writers, each on its own chain, one act with a document in each transaction. */
    @Test
    void appending() throws Exception {
        tables();
        for (int round = 0; round < ROUNDS; round++) {
            int base = round * WRITERS;
            Speed with = speed(writer -> append(new UUID(99, base + writer)));
            long ended = System.nanoTime();
            LedgerSamples.awaitSequencing(ledger);
            double late = (System.nanoTime() - ended) / 1e6;
            Speed same = speed(writer -> insert(SAME, base + writer));
            Speed beside = speed(writer -> insert(BESIDE, base + writer));
            System.out.printf(
                    Locale.ROOT,
                    "appending, 8 writers%s: %.0f acts/s (%.2f ms of processor each), log complete %.0f ms later; without the"
                            + " ledger the same rows %.0f/s (%.2f ms), ratio %.2f; with those beside them %.0f/s (%.2f ms),"
                            + " ratio %.2f%n",
                    round == 0 ? " (warming up)" : "",
                    with.acts,
                    with.cpu,
                    late,
                    same.acts,
                    same.cpu,
                    with.acts / same.acts,
                    beside.acts,
                    beside.cpu,
                    with.acts / beside.acts);
        }
    }

    private void tables() throws SQLException {
        for (String kind : List.of(SAME, BESIDE)) {
            execute("create table " + kind + "_document (sha256 varchar(64) primary key, body text not null)");
            execute("create table " + kind + "_event (id uuid primary key, chain varchar(200) not null,"
                    + " seq bigint not null, prev varchar(64), type varchar(60) not null,"
                    + " recorded_at timestamp(6) with time zone not null, envelope varchar(1000000) not null,"
                    + " constraint " + kind + "_place unique (chain, seq))");
            execute("create index " + kind + "_type_time on " + kind + "_event (type, recorded_at, id)");
            execute("create table " + kind + "_named (event uuid not null references " + kind + "_event (id),"
                    + " name varchar(60) not null, sha256 varchar(64) not null references " + kind
                    + "_document (sha256),"
                    + " primary key (event, name))");
        }
        execute("alter table beside_event add constraint beside_prev unique (prev)");
        execute("create table beside_head (chain varchar(200) primary key, seq bigint not null, prev varchar(64),"
                + " recorded_at timestamp(6) with time zone)");
        execute("create table beside_waiting"
                + " (ordinal bigint generated always as identity primary key, event uuid not null)");
    }

    private void append(UUID article) {
        for (int n = 0; n < EACH; n++) {
            QuarkusTransaction.requiringNew().run(() -> LedgerSamples.waive(ledger, article));
        }
    }

    private void insert(String kind, int chain) {
        for (int n = 0; n < EACH; n++) {
            int seq = n;
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.unwrap(Session.class)
                            .doWork(connection -> rows(connection, kind, "article/" + new UUID(99, chain), seq)));
        }
    }

    /** As many bytes in as many rows: an event of its usual length and a document of one item. */
    private static void rows(Connection connection, String kind, String chain, long seq) throws SQLException {
        UUID id = Ids.v7(Clock.systemUTC());
        Document items = new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00")));
        String body = new String(Documents.bytes(items), UTF_8);
        String sha256 = Digests.sha256Hex(body.getBytes(UTF_8));
        update(connection, "insert into " + kind + "_document (sha256, body) values (?, ?)", sha256, body);
        update(
                connection,
                "insert into " + kind + "_event (id, chain, seq, prev, type, recorded_at, envelope)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                chain,
                seq,
                sha256,
                "paragraph.waived",
                OffsetDateTime.now(ZoneOffset.UTC),
                "x".repeat(1_700));
        update(
                connection,
                "insert into " + kind + "_named (event, name, sha256) values (?, ?, ?)",
                id,
                "items",
                sha256);
        if (kind.equals(BESIDE)) {
            beside(connection, id, chain, seq, sha256);
        }
    }

    private static void beside(Connection connection, UUID id, String chain, long seq, String prev)
            throws SQLException {
        if (seq == 0) {
            update(connection, "insert into beside_head (chain, seq) values (?, ?)", chain, -1L);
        }
        update(
                connection,
                "update beside_head set seq = ?, prev = ?, recorded_at = ? where chain = ?",
                seq,
                prev,
                OffsetDateTime.now(ZoneOffset.UTC),
                chain);
        update(connection, "insert into beside_waiting (event) values (?)", id);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
        }
    }

    private static Speed speed(IntConsumer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            long start = System.nanoTime();
            long processors = processors();
            List<Callable<Boolean>> work = IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        writer.accept(n);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
            int acts = WRITERS * EACH;
            return new Speed(acts * 1e9 / (System.nanoTime() - start), (processors() - processors) / 1e6 / acts);
        } finally {
            threads.shutdown();
        }
    }

    private static long processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
