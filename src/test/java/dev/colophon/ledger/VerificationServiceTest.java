package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.verify.Failure;
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

/** Attacks by somebody who owns the database and took the guards away first. */
@QuarkusTest
class VerificationServiceTest {
    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    @Inject
    DataSource database;

    private final UUID article = UUID.randomUUID();
    private final String chain = Chains.article(article);

    @BeforeEach
    void record() {
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew().run(() -> LedgerSamples.waive(ledger, article));
        }
        QuarkusTransaction.requiringNew().run(() -> LedgerSamples.receive(ledger, article, "Six ferries"));
        LedgerSamples.awaitSequencing(ledger);
    }

    @Test
    void finds_nothing_wrong_with_what_the_service_wrote() {
        assertThat(verification.article(article)).isEmpty();
        assertThat(verification.chain(Chains.SERVICE)).isEmpty();
        assertThat(verification.chain("article/none")).isEmpty();
    }

    @Test
    void names_an_envelope_edited_in_the_database() throws SQLException {
        attack(
                "event",
                "update event set envelope = replace(envelope, '\"sig\":\"', '\"sig\":\"AAAA') where seq = 1 and chain = '"
                        + chain + "'");
        assertThat(codes()).containsExactly("signature-invalid", "prev-mismatch");
    }

    @Test
    void names_a_document_edited_in_the_database() throws SQLException {
        attack(
                "document",
                "update document set body = replace(body, 'sha256:00', 'sha256:01') where sha256 in (select d.sha256 from"
                        + " event_document d join event e on e.id = d.event where e.chain = '" + chain + "')");
        assertThat(codes()).containsExactly("document-mismatch", "document-mismatch", "document-mismatch");
    }

    @Test
    void names_a_text_swapped_under_its_commitment() throws SQLException {
        attack("disclosed", "update disclosed set plain = replace(plain, 'Six ferries', 'Ten ferries')");
        assertThat(codes()).containsExactly("disclosure-mismatch");
    }

    @Test
    void names_a_chain_that_is_shorter_than_its_head_says() throws SQLException {
        execute("update chain_head set prev = 'x' where chain = '" + chain + "'");
        assertThat(codes()).containsExactly("tail-cut");
    }

    private List<String> codes() {
        return verification.article(article).stream().map(Failure::code).toList();
    }

    private void attack(String table, String sql) throws SQLException {
        boolean h2 = isH2();
        String trigger = table + (table.equals("disclosed") ? "_erase_only" : "_insert_only");
        String call = table.equals("disclosed") ? "EraseOnlyTrigger" : "InsertOnlyTrigger";
        execute(h2 ? "drop trigger " + trigger : "alter table " + table + " disable trigger all");
        try {
            execute(sql);
        } finally {
            execute(
                    h2
                            ? "create trigger " + trigger + " before update, delete on " + table
                                    + " for each row call 'dev.colophon.ledger." + call + "'"
                            : "alter table " + table + " enable trigger all");
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
