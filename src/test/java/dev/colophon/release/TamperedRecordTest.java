package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.colophon.act.Chains;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Somebody who owns the database changed what is stored. */
@QuarkusTest
class TamperedRecordTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ReleaseService releases;

    @Inject
    DataSource database;

    @Test
    void of_a_record_that_does_not_verify_nothing_is_said_and_nothing_released() throws SQLException {
        UUID id = newsroom.readyStory();
        tamper(id);

        Gate gate = releases.gate(newsroom.account("demo-chief"), id);
        assertThat(gate.blockers()).extracting(Blocker::code).containsExactly("record-unverified");
        assertThat(gate.why().line().text()).isNull();
        newsroom.release(
                        "demo-chief",
                        id,
                        Map.of(
                                "manifest",
                                gate.manifest(),
                                "kind",
                                "first",
                                "override",
                                Map.of("reason", "Never mind.")))
                .statusCode(409)
                .body("code", is("release-blocked"), "blockers.code", hasItem("record-unverified"));
    }

    private void tamper(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(h2 ? "drop trigger event_insert_only" : "alter table event disable trigger all");
            statement.execute("update event set envelope = replace(envelope, '\"sig\":\"', '\"sig\":\"AAAA')"
                    + " where seq = 1 and chain = '" + Chains.article(id) + "'");
            statement.execute(
                    h2
                            ? "create trigger event_insert_only before update, delete on event"
                                    + " for each row call 'dev.colophon.ledger.InsertOnlyTrigger'"
                            : "alter table event enable trigger all");
        }
    }
}
