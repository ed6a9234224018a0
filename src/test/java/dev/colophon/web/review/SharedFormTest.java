package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SignOff;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buttons of the rows share one form, which works without a script. */
@QuarkusTest
class SharedFormTest {
    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TokenService tokens;

    @Test
    void a_button_signs_its_row_and_leads_to_the_next_that_waits() {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        press(reviewer, article, button(reviewer, article, "Sign off ¶2"), "")
                .header("Location", containsString("done=signed"))
                .header("Location", containsString("#p"));
        assertThat(given(article)).hasSize(1).first().satisfies(each -> {
            assertThat(each.standing()).hasSize(1);
            assertThat(each.approves()).isTrue();
        });
    }

    @Test
    void a_signature_is_taken_back_by_a_button_of_the_same_form() {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        press(reviewer, article, button(reviewer, article, "Sign off ¶2"), "");
        SignOff signed = given(article).get(0);
        String on = "3 " + signed.items().get(0).paragraph() + " "
                + signed.items().get(0).key();
        press(reviewer, article, on, "/" + signed.id() + "/withdrawal");
        assertThat(given(article).get(0).standing()).isEmpty();
    }

    @Test
    void all_that_waits_is_signed_by_the_button_below() {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        press(reviewer, article, button(reviewer, article, "Sign off the"), "");
        assertThat(given(article))
                .hasSize(1)
                .first()
                .satisfies(each -> assertThat(each.standing()).hasSizeGreaterThan(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2 nobody sha256:0", "2 5b4de7c0-0000-4000-8000-000000000000", "2  "})
    void a_button_that_lost_what_it_speaks_of_signs_nothing(String on) {
        UUID article = demo.fresh("salt-battery");
        SignedInBrowser reviewer = SignedInBrowser.as("demo-reviewer");
        reviewer.post("/a/" + article + "/sign-offs", Map.of("on", on, "view", "side", "verdict", "approve"))
                .statusCode(422);
        assertThat(given(article)).isEmpty();
    }

    private static io.restassured.response.ValidatableResponse press(
            SignedInBrowser reviewer, UUID article, String on, String act) {
        return reviewer.post(
                        "/a/" + article + "/sign-offs" + act, Map.of("on", on, "view", "side", "verdict", "approve"))
                .statusCode(303);
    }

    /** What the button of those words would send. */
    private static String button(SignedInBrowser reviewer, UUID article, String words) {
        String page = reviewer.get("/a/" + article + "/review").extract().asString();
        Matcher button = Pattern.compile(
                        "<button[^>]* form=\"verdict\" name=\"on\" value=\"([^\"]*)\">\\s*" + Pattern.quote(words))
                .matcher(page);
        assertThat(button.find()).as(words).isTrue();
        return button.group(1);
    }

    private List<SignOff> given(UUID article) {
        return reviews.review(tokens.accept("demo-reviewer").orElseThrow(), article)
                .sheet()
                .record()
                .signOffs();
    }
}
