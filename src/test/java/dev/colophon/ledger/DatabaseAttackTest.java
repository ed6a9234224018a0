package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.verify.Failure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Attacks by somebody who owns the database, took every guard away and knows what is stored where. Each is performed on
 * the database itself, found by the check of the whole record, and rolled back.
 */
@QuarkusTest
class DatabaseAttackTest {
    private static final List<String> GUARDED =
            List.of("event", "document", "event_document", "log_entry", "tree_hash", "checkpoint");
    private static final List<String> ERASABLE = List.of("disclosed", "lineage_secret");

    @Inject
    LedgerService ledger;

    @Inject
    LogService log;

    @Inject
    VerificationService verification;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private final UUID article = UUID.randomUUID();
    private final String chain = Chains.article(article);

    @BeforeEach
    void record() throws SQLException {
        for (int i = 0; i < 4; i++) {
            QuarkusTransaction.requiringNew().run(() -> LedgerSamples.waive(ledger, article));
        }
        QuarkusTransaction.requiringNew().run(() -> LedgerSamples.receive(ledger, article, "Six ferries"));
        LedgerSamples.awaitCheckpoint(ledger, log);
        guards(false);
    }

    @AfterEach
    void guard() throws SQLException {
        guards(true);
    }

    @Test
    void nothing_is_found_in_a_database_that_nobody_touched() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_row_edited() {
        assertThat(found(
                        "update event set envelope = replace(envelope, '\"sig\":\"', '\"sig\":\"AAAA') where " + at(1)))
                .contains("signature-invalid", "prev-mismatch", "tree-mismatch");
    }

    @Test
    void an_event_dropped() {
        assertThat(found("delete from event where " + at(1))).contains("event-missing", "seq-gap", "prev-mismatch");
    }

    @Test
    void events_reordered() {
        assertThat(found(
                        "update event set seq = 100 where " + at(1),
                        "update event set seq = 1 where " + at(2),
                        "update event set seq = 2 where " + at(100)))
                .contains("index-mismatch", "seq-gap", "prev-mismatch");
    }

    @Test
    void events_reordered_in_the_log() {
        assertThat(found(
                        "update log_entry set event = '00000000-0000-0000-0000-000000000001' where " + entry(1),
                        "update log_entry set event = (select id from event where " + at(1) + ") where " + entry(2),
                        "update log_entry set event = (select id from event where " + at(2)
                                + ") where event = '00000000-0000-0000-0000-000000000001'"))
                .contains("log-order", "tree-mismatch");
    }

    @Test
    void an_event_duplicated() {
        assertThat(found(copy("9"))).contains("event-duplicate", "seq-duplicate", "event-missing");
    }

    @Test
    void two_events_with_one_seq() throws SQLException {
        execute("alter table event drop constraint event_chain_seq");
        try {
            assertThat(found(copy("seq"))).contains("seq-duplicate", "event-missing");
        } finally {
            execute("alter table event add constraint event_chain_seq unique (chain, seq)");
        }
    }

    @Test
    void an_event_back_dated() {
        assertThat(found("update event set recorded_at = timestamp with time zone '2001-01-01 00:00:00+00' where "
                        + at(2)))
                .containsExactly("index-mismatch");
    }

    @Test
    void a_tail_cut_with_all_that_tells_of_it_in_the_database() {
        String last = "(select max(log_index) from log_entry)";
        assertThat(found(
                        "update chain_head set seq = 3, prev = (select prev from event where " + at(4)
                                + ") where chain = '" + chain + "'",
                        "delete from event where " + at(4),
                        "update sequencer set next_index = " + last,
                        "delete from checkpoint where tree_size > " + last,
                        "delete from tree_hash where level = 0 and position = " + last,
                        "delete from log_entry where log_index = " + last))
                .containsExactly("tail-cut");
    }

    @Test
    void a_checkpoint_of_another_log() {
        assertThat(found("update checkpoint set note = (select min(note) from checkpoint) where tree_size ="
                        + " (select max(tree_size) from checkpoint)"))
                .contains("checkpoint-invalid");
    }

    @Test
    void a_document_exchanged() {
        assertThat(found(
                        "update document set body = replace(body, 'minted/1', 'minted/2') where sha256 in (select d.sha256"
                                + " from event_document d join event e on e.id = d.event where e.chain = '" + chain
                                + "')"))
                .contains("document-mismatch");
    }

    @Test
    void a_text_swapped() {
        assertThat(found("update disclosed set plain = replace(plain, 'Six ferries', 'Ten ferries')"))
                .containsExactly("disclosure-mismatch");
    }

    @Test
    void a_text_destroyed_without_an_erasure_on_record() {
        assertThat(found("update disclosed set plain = null, erasure = '00000000-0000-0000-0000-000000000002'"
                        + " where plain like '%Six ferries%'"))
                .contains("erasure-unrecorded");
    }

    private String at(int seq) {
        return "chain = '" + chain + "' and seq = " + seq;
    }

    private String entry(int seq) {
        return "event = (select id from event where " + at(seq) + ")";
    }

    private String copy(String seq) {
        return "insert into event (id, chain, seq, prev, type, recorded_at, envelope) select"
                + " '00000000-0000-0000-0000-000000000003', chain, " + seq
                + ", null, type, recorded_at, envelope from event where "
                + at(2);
    }

    /** What the check of log and chain says while the attack stands. */
    private List<String> found(String... attack) {
        QuarkusTransaction.begin();
        try {
            for (String sql : attack) {
                entities.createNativeQuery(sql).executeUpdate();
            }
            List<Failure> failures =
                    new ArrayList<>(verification.log(passed -> {}).failures());
            failures.addAll(verification.chain(chain));
            failures.addAll(verification.article(article));
            return failures.stream().map(Failure::code).distinct().toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void guards(boolean on) throws SQLException {
        boolean h2 = isH2();
        if (h2) {
            execute("set referential_integrity " + on);
        }
        for (String table : GUARDED) {
            guard(table, h2, on, table + "_insert_only", "InsertOnlyTrigger");
        }
        for (String table : ERASABLE) {
            guard(table, h2, on, table + "_erase_only", "EraseOnlyTrigger");
        }
        if (!h2) {
            execute("alter table unsequenced " + (on ? "enable" : "disable") + " trigger all");
        }
    }

    private void guard(String table, boolean h2, boolean on, String trigger, String call) throws SQLException {
        if (!h2) {
            execute("alter table " + table + (on ? " enable" : " disable") + " trigger all");
        } else if (on) {
            execute("create trigger " + trigger + " before update, delete on " + table
                    + " for each row call 'dev.colophon.ledger." + call + "'");
        } else {
            execute("drop trigger " + trigger);
        }
    }

    private boolean isH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
