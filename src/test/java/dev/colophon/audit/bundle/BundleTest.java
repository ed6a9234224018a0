package dev.colophon.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** The evidence bundle over HTTP. */
@QuarkusTest
class BundleTest {
    @Inject
    Newsroom newsroom;

    @Test
    void a_bundle_verifies_with_the_keys_of_the_log_and_vouches_only_for_itself_without() throws IOException {
        UUID article = newsroom.releasedStory();
        byte[] bundle = Bundles.of(newsroom, article);
        Files.write(Path.of("target/bundle.zip"), bundle);
        Files.writeString(
                Path.of("target/bundle.vkey"), Bundles.logKey(newsroom).vkey());

        BundleVerifier.Outcome outcome = BundleVerifier.verify(bundle, List.of(Bundles.logKey(newsroom)), null);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.anchored()).isTrue();
        assertThat(outcome.chain()).isEqualTo("article/" + article);
        assertThat(outcome.treeSize()).isGreaterThan(outcome.events());
        assertThat(BundleVerifier.verify(bundle, List.of(), null).anchored()).isFalse();
    }

    @Test
    void names_are_left_out_on_request() {
        UUID article = newsroom.releasedStory();
        byte[] bundle = Bundles.get(newsroom, "demo-auditor", article, "?names=withheld")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(BundleVerifier.verify(bundle, List.of(Bundles.logKey(newsroom)), null)
                        .failures())
                .extracting(Failure::code)
                .isEmpty();
        Bundles.unpack(bundle)
                .forEach((name, content) -> assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Sol Park"));
    }

    @Test
    void only_those_who_may_read_the_record_get_one() {
        UUID draft = newsroom.readyStory();
        Bundles.get(newsroom, "demo-auditor", draft, "").then().statusCode(404);
        Bundles.get(newsroom, "demo-reviewer", draft, "").then().statusCode(200);
        Bundles.get(newsroom, "demo-reviewer", draft, "?names=some")
                .then()
                .statusCode(400)
                .body("code", Matchers.is("invalid-parameter"));
    }
}
