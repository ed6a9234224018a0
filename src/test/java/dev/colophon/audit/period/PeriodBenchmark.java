package dev.colophon.audit.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.Account;
import dev.colophon.release.Newsroom;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How fast a period is exported, as a ratio to a bare {@code SELECT} of the rows that it reads: events, manifests, cards,
 * places in the log and disclosure lines. Not part of the build:
 *
 * <pre>./mvnw -q -B test -Dtest=PeriodBenchmark -DargLine=-Xmx256m -Dcolophon.bench.releases=100000</pre>
 *
 * <p>The heap is the whole service's. With {@code -Dcolophon.test.database=postgresql} it runs there.
 */
@QuarkusTest
class PeriodBenchmark {
    private static final int RELEASES = Integer.getInteger("colophon.bench.releases", 100_000);
    private static final int ROUNDS = 5;
    private static final int BATCH = 500;
    private static final Period PERIOD = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31), null, false);
    private static final String BARE = "select e.envelope, d.body, l.log_index, a.external_id, a.publication, a.desk,"
            + " a.source_language, a.target_language, a.title from event e"
            + " left join article a on a.id = cast(substring(e.chain, 9) as uuid)"
            + " left join embargo w on w.event = e.id"
            + " left join event_document n on n.event = e.id and n.name = 'manifest'"
            + " left join document d on d.sha256 = n.sha256"
            + " left join log_entry l on l.event = e.id"
            + " where e.type = 'released' and a.desk in ('city') and w.event is null"
            + " and e.recorded_at >= ? and e.recorded_at < ? order by e.type, e.recorded_at, e.id";

    /** The lines that the rows name by their digests, which no join can find. */
    private static final String LINES = "select digest, plain from disclosed where claim = 'note'";

    @Inject
    AgroalDataSource database;

    @Inject
    PeriodService periods;

    @Inject
    Newsroom newsroom;

    @Test
    void the_export_keeps_pace_with_the_database() throws SQLException, IOException, InterruptedException {
        Account chief = newsroom.account("demo-chief");
        new SeededReleases(database, RELEASES).write(chief);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Duration bare = bare();
            Duration export = export(chief);
            Duration sent = overHttp();
            ratios.add((double) bare.toNanos() / export.toNanos());
            say(
                    "round %d: bare SELECT %d ms, export %d ms, ratio %.2f, over HTTP %d ms%n",
                    round, bare.toMillis(), export.toMillis(), ratios.get(round), sent.toMillis());
        }
        ratios.sort(null);
        say(
                "%d releases, heap %d MB: median ratio %.2f%n",
                RELEASES, Runtime.getRuntime().maxMemory() >> 20, ratios.get(ROUNDS / 2));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private Duration bare() throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lazily(connection, true);
            try (PreparedStatement rows = connection.prepareStatement(BARE);
                    PreparedStatement lines = connection.prepareStatement(LINES)) {
                rows.setObject(1, SeededReleases.moment(SeededReleases.BEGINNING));
                rows.setObject(2, SeededReleases.moment(Instant.parse("2020-01-01T00:00:00Z")));
                assertThat(read(rows)).isEqualTo(RELEASES);
                assertThat(read(lines)).isGreaterThanOrEqualTo(RELEASES);
            }
            connection.commit();
            lazily(connection, false);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Every column of every row, as text. */
    private static long read(PreparedStatement select) throws SQLException {
        select.setFetchSize(BATCH);
        long rows = 0;
        try (ResultSet found = select.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int column = 1; column <= columns; column++) {
                    found.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }

    /** H2 holds a result whole unless it is told not to; PostgreSQL reads by the fetch size. */
    private static void lazily(Connection connection, boolean lazy) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (java.sql.Statement set = connection.createStatement()) {
                set.execute("set lazy_query_execution " + (lazy ? 1 : 0));
            }
        }
    }

    private Duration export(Account by) throws IOException {
        long start = System.nanoTime();
        long[] rows = new long[1];
        PeriodWriter.csv(
                to -> periods.report(by, PERIOD, row -> {
                    rows[0]++;
                    to.accept(row);
                }),
                OutputStream.nullOutputStream());
        assertThat(rows[0]).isEqualTo(RELEASES);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration overHttp() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/v1/audit-report?from=2010-01-01&to=2019-12-31"))
                .header("Authorization", "Bearer demo-chief")
                .header("Accept", "text/csv")
                .build();
        long lines = 0;
        try (InputStream in = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int n = 0; n < read; n++) {
                    lines += buffer[n] == '\n' ? 1 : 0;
                }
            }
        }
        assertThat(lines).isEqualTo(RELEASES + 1);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
