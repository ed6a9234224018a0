package dev.colophon.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the whole record, over HTTP. */
@QuarkusTest
class RecordCheckTest {
    private static final String CHECKS = "/api/v1/ledger/checks";

    @Inject
    Newsroom newsroom;

    @Inject
    LedgerService ledger;

    @Test
    void an_administrator_has_the_record_checked_and_the_answer_is_on_record() {
        newsroom.releasedStory();
        String place = newsroom.as("demo-admin")
                .contentType(ContentType.JSON)
                .post(CHECKS)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        JsonPath check = newsroom.as("demo-admin").get(place).jsonPath();
        for (int n = 0; n < 600 && check.get("finishedAt") == null; n++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            check = newsroom.as("demo-admin").get(place).jsonPath();
        }
        assertThat(check.getString("finishedAt")).isNotNull();
        List<Recorded> service = ledger.chain(Chains.SERVICE);
        Act.VerificationDone done = service.stream()
                .map(Recorded::act)
                .filter(Act.VerificationDone.class::isInstance)
                .map(Act.VerificationDone.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(done.events()).isEqualTo(check.getLong("events")).isPositive();
        assertThat(done.failures())
                .containsExactlyElementsOf(check.getList("failures.code", String.class).stream()
                        .distinct()
                        .sorted()
                        .toList());
        newsroom.as("demo-admin").get(CHECKS).then().statusCode(200).body("items[0].id", is(check.getString("id")));
        newsroom.as("demo-admin")
                .get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'record' }.data.events", is(check.getInt("events")));
    }

    @Test
    void nobody_else_does() {
        newsroom.as("demo-chief")
                .contentType(ContentType.JSON)
                .post(CHECKS)
                .then()
                .statusCode(403)
                .body("code", is("not-an-administrator"));
        newsroom.as("demo-auditor").get(CHECKS).then().statusCode(403);
        newsroom.as("demo-admin")
                .get(CHECKS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("code", is("check-not-found"));
    }
}
