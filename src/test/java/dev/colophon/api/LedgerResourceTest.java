package dev.colophon.api;

import static dev.colophon.api.Stories.as;
import static dev.colophon.api.Stories.translated;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.HashTree;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log over HTTP, as an outsider checks it. */
@QuarkusTest
class LedgerResourceTest {
    private static final String LEDGER = "/api/v1/ledger";

    @Inject
    EntityManager database;

    @Test
    void anybody_reads_checkpoint_keys_and_hashes_and_they_fit_together() {
        translated();
        NoteKey key = NoteKey.ofVkey(given().get(LEDGER + "/keys")
                .then()
                .statusCode(200)
                .extract()
                .path("keys.find { it.purpose == 'log' }.vkey"));
        Response answer = given().get(LEDGER + "/checkpoint");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        Checkpoint checkpoint = Checkpoint.open(answer.asString(), key);
        HashTree tree = new HashTree(checkpoint.size(), this::read);
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    private List<byte[]> read(int level, long from, int count) {
        long width = from % 256 + count;
        String tile = LEDGER + "/tile/" + level + "/" + String.format("%03d", from / 256)
                + (width == 256 ? "" : ".p/" + width);
        byte[] bytes = given().get(tile)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .asByteArray();
        List<byte[]> hashes = new ArrayList<>();
        for (int n = (int) (from % 256); n < width; n++) {
            hashes.add(Arrays.copyOfRange(bytes, 32 * n, 32 * n + 32));
        }
        return hashes;
    }

    @Test
    void what_the_signed_log_does_not_have_is_not_there() {
        for (String tile : List.of("0/999", "0/000.p/0", "0/000.p/257", "9/000", "0/0", "64/000", "0/x001/000")) {
            given().get(LEDGER + "/tile/" + tile).then().statusCode(404).body("code", is("no-such-tile"));
        }
        given().get(LEDGER + "/consistency/999999999").then().statusCode(404).body("code", is("no-such-tree"));
    }

    @Test
    void the_log_goes_on_from_what_one_knew() {
        NoteKey key = NoteKey.ofVkey(given().get(LEDGER + "/keys").path("keys.find { it.purpose == 'log' }.vkey"));
        Checkpoint earlier = Checkpoint.open(given().get(LEDGER + "/checkpoint").asString(), key);
        proof(lastEvent(translated()));
        JsonPath proof = given().get(LEDGER + "/consistency/" + earlier.size()).jsonPath();
        Checkpoint later = Checkpoint.open(proof.getString("checkpoint"), key);
        assertThat(later.size()).isGreaterThan(earlier.size());
        assertThat(Merkle.consistent(
                        earlier.size(), later.size(), earlier.root(), later.root(), hashes(proof.getList("hashes"))))
                .isTrue();
    }

    @Test
    void an_event_is_given_byte_by_byte_with_the_proof_that_it_stands_in_the_log() {
        String event = lastEvent(translated());
        byte[] envelope = as("demo-editor")
                .get(LEDGER + "/events/" + event)
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("private, max-age="))
                .extract()
                .asByteArray();
        assertThat(Statement.parse(Envelope.parse(envelope).payload()).eventId())
                .hasToString(event);

        NoteKey key = NoteKey.ofVkey(given().get(LEDGER + "/keys").path("keys.find { it.purpose == 'log' }.vkey"));
        JsonPath proof = proof(event);
        Checkpoint checkpoint = Checkpoint.open(proof.getString("checkpoint"), key);
        assertThat(Merkle.includes(
                        proof.getLong("index"),
                        checkpoint.size(),
                        Merkle.leaf(envelope),
                        hashes(proof.getList("hashes")),
                        checkpoint.root()))
                .isTrue();
    }

    @Test
    void events_and_entries_are_for_those_who_may_read_the_record() {
        String event = lastEvent(translated());
        given().get(LEDGER + "/events/" + event).then().statusCode(401);
        given().get(LEDGER + "/tile/entries/000.p/1").then().statusCode(401);
        as("demo-auditor")
                .get(LEDGER + "/events/" + event)
                .then()
                .statusCode(404)
                .body("code", is("event-not-found"));
        as("demo-publisher").get(LEDGER + "/events/" + event).then().statusCode(404);
        as("demo-editor")
                .get(LEDGER + "/tile/entries/000.p/1")
                .then()
                .statusCode(403)
                .body("code", is("not-an-auditor"));
        byte[] entries = as("demo-auditor")
                .get(LEDGER + "/tile/entries/000.p/2")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        int length = (entries[0] & 0xff) << 8 | entries[1] & 0xff;
        byte[] first = Arrays.copyOfRange(entries, 2, 2 + length);
        assertThat(Statement.parse(Envelope.parse(first).payload()).type()).isEqualTo("key.enrolled");
    }

    @Test
    void a_log_that_stands_still_is_told_as_503_and_goes_on_afterwards() {
        lease("leased_until = current_timestamp + interval '1' hour, holder = null");
        String event;
        try {
            event = lastEvent(translated());
            as("demo-editor")
                    .get(LEDGER + "/events/" + event + "/proof")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", is("not-yet-sequenced"));
        } finally {
            lease("leased_until = null");
        }
        assertThat(proof(event).getLong("index")).isPositive();
    }

    private void lease(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update sequencer set " + change + " where id = 1")
                        .executeUpdate());
    }

    @Test
    void a_key_that_signs_is_not_revoked_and_by_nobody_but_an_administrator() {
        String key = given().get(LEDGER + "/keys").path("keys.find { it.purpose == 'event' }.keyId");
        revoke("demo-admin", key).statusCode(409).body("code", is("key-in-use"));
        revoke("demo-admin", "0".repeat(64)).statusCode(404).body("code", is("key-not-found"));
        revoke("demo-chief", key).statusCode(403).body("code", is("not-an-administrator"));
    }

    private static ValidatableResponse revoke(String token, String key) {
        return as(token)
                .contentType("application/json")
                .body("{\"reason\":\"lost\"}")
                .post(LEDGER + "/keys/" + key + "/revocation")
                .then();
    }

    private static JsonPath proof(String event) {
        return as("demo-editor")
                .get(LEDGER + "/events/" + event + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String lastEvent(String article) {
        return as("demo-editor")
                .accept("application/json")
                .get("/api/v1/articles/" + article + "/audit-report")
                .path("events[-1].eventId");
    }

    private static List<byte[]> hashes(List<String> hex) {
        return hex.stream().map(HexFormat.of()::parseHex).toList();
    }
}
