package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.proof.Commitment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody at the database's own prompt is refused. */
@QuarkusTest
class InsertOnlyTest {
    @Inject
    DataSource database;

    @Inject
    LedgerService ledger;

    @Inject
    LogService log;

    private static boolean filled;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set type = 'released'",
                "update event set envelope = envelope",
                "delete from event",
                "truncate table event",
                "update document set body = '{}'",
                "delete from document",
                "truncate table document",
                "update event_document set name = 'other'",
                "delete from event_document",
                "truncate table event_document",
                "update log_entry set log_index = log_index + 1000000",
                "delete from log_entry",
                "truncate table log_entry",
                "update tree_hash set hash = hash",
                "delete from tree_hash",
                "truncate table tree_hash",
                "update checkpoint set note = note",
                "delete from checkpoint",
                "truncate table checkpoint",
                "update disclosed set plain = '[]'",
                "update disclosed set plain = null",
                "update disclosed set erasure = 'c0a80101-0000-7000-8000-000000000000'",
                "update disclosed set claim = 'x', plain = null," + " erasure = 'c0a80101-0000-7000-8000-000000000000'",
                "delete from disclosed",
                "truncate table disclosed",
                "update lineage_secret set plain = '00'",
                "update lineage_secret set plain = null",
                "delete from lineage_secret",
                "truncate table lineage_secret",
            })
    void changes_to_the_record_are_refused(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isIn("23001", "90106", "0A000"));
        }
    }

    @Test
    void an_erasure_happens_once() {
        String digest = QuarkusTransaction.requiringNew().call(() -> ledger.disclose(Commitment.NOTE, "because"));
        QuarkusTransaction.requiringNew().run(() -> LedgerSamples.erase(ledger, List.of(digest), List.of()));
        assertThatThrownBy(() -> execute("update disclosed set plain = '[]' where digest = '" + digest + "'"))
                .hasMessageContaining("can only be erased");
        assertThatThrownBy(() ->
                        execute("update disclosed set erasure = 'c0a80101-0000-7000-8000-000000000000' where digest = '"
                                + digest + "'"))
                .hasMessageContaining("can only be erased");
    }

    /** A row in each table, so that there is something to be refused on. */
    @BeforeEach
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.disclose(Commitment.NOTE, "because");
            ledger.mintLineage(UUID.randomUUID(), UUID.randomUUID());
            LedgerSamples.waive(ledger, UUID.randomUUID());
        });
        LedgerSamples.awaitCheckpoint(ledger, log);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
