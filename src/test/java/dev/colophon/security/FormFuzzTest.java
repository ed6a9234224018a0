package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every form of the pages, sent with fields made by chance: told on a page what is wrong, never a failure of the service. */
@QuarkusTest
class FormFuzzTest {
    private static final long SEED = Long.getLong("colophon.fuzz.seed", 20260428L);
    private static final int ROUNDS = Integer.getInteger("colophon.fuzz.rounds", 4);

    /** Would sign everybody of the demo out, or take them their password. */
    private static final Set<String> SPARED =
            Set.of("/signout", "/settings/account/sign-outs", "/settings/account/password", "/preferences");

    private final Random random = new Random(SEED);
    private final Hostile hostile = new Hostile(random);

    @Test
    void whatever_a_form_sends_is_answered_by_a_page() {
        Browser chief = Browser.as("demo-chief");
        Browser admin = Browser.as("demo-admin");
        Map<String, Forms.Form> forms = Forms.of(Staff.article("city"), chief, admin);
        for (int round = 0; round < ROUNDS; round++) {
            for (Forms.Form form : forms.values()) {
                // People, tokens, desks, names and languages of the demo are what other tests stand on.
                boolean spared = SPARED.contains(form.action())
                        || form.action().matches("/settings/(people|tokens|desks)/.*|/settings/(you|names|wording).*");
                if (!spared) {
                    send(random.nextInt(3) == 0 ? admin : chief, form);
                }
            }
        }
    }

    private void send(Browser browser, Forms.Form form) {
        RequestSpecification request = browser.send()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)));
        Map<String, List<String>> sent = form.fields().entrySet().stream()
                .filter(field -> random.nextInt(8) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> values(field.getValue())));
        sent.forEach((name, values) -> request.formParam(name, values));
        Response answer = request.post(form.action());
        String told = "seed " + SEED + ": POST " + form.action() + " " + sent;
        assertThat(answer.statusCode()).as(told).isBetween(200, 499);
        assertThat(answer.asString())
                .as(told)
                .doesNotContain("dev.colophon")
                .doesNotContain("<script>alert(1)</script>")
                .doesNotContain("Exception");
    }

    private List<String> values(List<String> shown) {
        return shown.stream()
                .map(value -> random.nextInt(3) == 0 ? hostile.text() : value)
                .toList();
    }
}
