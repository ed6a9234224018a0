package dev.colophon.web.settings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhooksPageTest {
    @Test
    void a_webhook_is_registered_tried_stopped_and_removed() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        admin.post("/settings/webhooks", Map.of("url", "https://10.0.0.1/", "events", "released", "desks", "science"))
                .statusCode(422)
                .body(allOf(containsString("role=\"alert\""), containsString("value=\"https://10.0.0.1/\"")));
        String url = "http://127.0.0.2:9/" + UUID.randomUUID();
        admin.post("/settings/webhooks", Map.of("url", url, "events", "released", "desks", "science"))
                .statusCode(200)
                .body(containsString("whsec_"));
        String page = admin.get("/settings/webhooks")
                .statusCode(200)
                .body(not(containsString("whsec_")))
                .extract()
                .asString();
        String id =
                page.substring(0, page.indexOf(url)).replaceFirst("(?s).*/settings/webhooks/([0-9a-f-]{36}).*", "$1");
        admin.post("/settings/webhooks/" + id + "/trial", Map.of()).statusCode(303);
        admin.get("/settings/webhooks/" + id).statusCode(200).body(containsString("trial"));
        admin.speaking("ko").get("/settings/webhooks/" + id).body(containsString("시험"));
        admin.post("/settings/webhooks/" + id + "/rotation", Map.of()).body(containsString("whsec_"));
        admin.post("/settings/webhooks/" + id + "/state", Map.of("enabled", "false"))
                .statusCode(303);
        admin.post("/settings/webhooks/" + id + "/trial", Map.of())
                .statusCode(422)
                .body(containsString("Enable it"));
        admin.post("/settings/webhooks/" + id + "/removal", Map.of()).statusCode(303);
        admin.get("/settings/webhooks/" + id).statusCode(404);
        SignedInBrowser.as("demo-editor").get("/settings/webhooks").statusCode(403);
    }
}
