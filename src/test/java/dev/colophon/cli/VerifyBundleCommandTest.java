package dev.colophon.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import dev.colophon.release.Newsroom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify} on an evidence bundle of the running service, with each of its options. */
@QuarkusTest
class VerifyBundleCommandTest {
    @Inject
    Newsroom newsroom;

    @TempDir
    Path folder;

    private UUID article;
    private NoteKey key;
    private Path bundle;
    private String said = "";

    @BeforeEach
    void takeABundle() throws IOException {
        article = newsroom.releasedStory();
        bundle = folder.resolve("bundle.zip");
        Files.write(bundle, bundle("").asByteArray());
        key = NoteKey.ofVkey(given().get("/api/v1/ledger/keys").path("keys.find { it.purpose == 'log' }.vkey"));
    }

    private Response bundle(String query) {
        return newsroom.as("demo-auditor")
                .accept("application/zip")
                .get("/api/v1/articles/" + article + "/audit-report" + query);
    }

    private static String checkpoint() {
        return given().get("/api/v1/ledger/checkpoint").asString();
    }

    @Test
    void without_a_key_it_vouches_only_for_itself() {
        assertThat(verify()).isEqualTo(2);
        assertThat(said)
                .contains("ok  article/" + article + " complete up to seq ", " as of tree size ")
                .contains("unanchored: no key was given");
    }

    @Test
    void with_the_log_s_key_as_a_line_or_in_a_file_it_is_verified() throws IOException {
        assertThat(verify("--key", key.vkey())).isZero();
        assertThat(said).doesNotContain("unanchored").doesNotContain("FAILED");
        Path file = Files.writeString(folder.resolve("log.vkey"), key.vkey() + "\n");
        assertThat(verify("--key", file.toString())).isZero();
        assertThat(verify("--key", anotherLog().vkey(), "--key", key.vkey())).isZero();
    }

    @Test
    void with_another_log_s_key_it_fails() {
        assertThat(verify("--key", anotherLog().vkey())).isEqualTo(1);
        assertThat(said).contains("FAILED  checkpoint-");
        assertThat(verify("--key", "no key at all")).isEqualTo(1);
        assertThat(said).contains("FAILED  not-a-key");
    }

    private static NoteKey anotherLog() {
        SigningKey other = SigningKey.generate(new SecureRandom());
        return new NoteKey("elsewhere.example/log", other.verifyKey());
    }

    @Test
    void the_log_must_have_gone_on_from_a_checkpoint_that_was_kept() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), checkpoint());
        long size = Checkpoint.open(Files.readString(kept), key).size();
        newsroom.releasedStory();
        Files.write(bundle, bundle("?from=" + size).asByteArray());
        assertThat(verify("--key", key.vkey(), "--checkpoint", kept.toString())).isZero();

        Path later = Files.writeString(folder.resolve("later.txt"), afterwards(size));
        assertThat(verify("--key", key.vkey(), "--checkpoint", later.toString()))
                .as("the bundle's log ends before what was kept")
                .isEqualTo(1);
        assertThat(said).contains("FAILED  tail-cut");

        String foreign = checkpoint().replaceFirst("\\A.*", "elsewhere.example/log");
        Path other = Files.writeString(folder.resolve("foreign.txt"), foreign);
        assertThat(verify("--key", key.vkey(), "--checkpoint", other.toString()))
                .isEqualTo(1);
        assertThat(said).contains("FAILED  checkpoint-");
    }

    /** A checkpoint over more than the bundle's. */
    private String afterwards(long size) {
        UUID more = newsroom.releasedStory();
        newsroom.as("demo-auditor")
                .accept("application/zip")
                .get("/api/v1/articles/" + more + "/audit-report")
                .then()
                .statusCode(200);
        String note = checkpoint();
        assertThat(Checkpoint.open(note, key).size()).isGreaterThan(size);
        return note;
    }

    @Test
    void without_the_proof_that_it_went_on_that_is_said() throws IOException {
        // Not one of those that cover the article's own events first: the bundle has these in any case.
        Path kept = Files.writeString(folder.resolve("kept.txt"), afterwards(0));
        afterwards(Checkpoint.open(Files.readString(kept), key).size());
        Files.write(bundle, bundle("").asByteArray());
        assertThat(verify("--key", key.vkey(), "--checkpoint", kept.toString())).isEqualTo(1);
        assertThat(said).contains("FAILED  consistency-missing");
    }

    @Test
    void answers_in_JSON_with_the_same_exit_codes() throws IOException {
        assertThat(verify("--json")).isEqualTo(2);
        JsonNode unanchored = new ObjectMapper().readTree(said);
        assertThat(unanchored.path("verdict").asText()).isEqualTo("unanchored");
        assertThat(unanchored.path("chain").asText()).isEqualTo("article/" + article);
        assertThat(unanchored.path("failures")).isEmpty();

        assertThat(verify("--key", key.vkey(), "--json")).isZero();
        assertThat(new ObjectMapper().readTree(said).path("verdict").asText()).isEqualTo("verified");

        byte[] cut = Files.readAllBytes(bundle);
        Files.write(bundle, Arrays.copyOf(cut, cut.length - 7));
        assertThat(verify("--json")).isEqualTo(1);
        JsonNode failed = new ObjectMapper().readTree(said);
        assertThat(failed.path("verdict").asText()).isEqualTo("failed");
        assertThat(failed.at("/failures/0/code").asText()).isEqualTo("not-a-bundle");
    }

    @Test
    void what_it_does_not_understand_it_answers_with_how_it_is_called() throws IOException {
        assertThat(verify("--keys", key.vkey())).isEqualTo(64);
        assertThat(said).contains("verify <bundle.zip>");
        assertThat(verify("--key")).isEqualTo(64);
        assertThat(verify(bundle.toString())).as("two files").isEqualTo(64);
        assertThat(verify("--checkpoint", folder.resolve("gone").toString())).isEqualTo(64);
        Files.delete(bundle);
        assertThat(verify()).isEqualTo(64);
    }

    private int verify(String... options) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int code = new VerifyCommand(printer)
                .run(Stream.concat(Stream.of(bundle.toString()), List.of(options).stream())
                        .toList());
        printer.flush();
        said = out.toString();
        return code;
    }
}
