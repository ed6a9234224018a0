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

/** What the check of one chain says; {@link DatabaseAttackTest} performs the attacks. */
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
    void names_a_chain_that_is_shorter_than_its_head_says() throws SQLException {
        execute("update chain_head set prev = 'x' where chain = '" + chain + "'");
        assertThat(codes()).containsExactly("tail-cut");
    }

    private List<String> codes() {
        return verification.article(article).stream().map(Failure::code).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
