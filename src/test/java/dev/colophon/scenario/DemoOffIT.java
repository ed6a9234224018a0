package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.DemoService;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What opened the demo opens nothing when the same database is served without it. */
class DemoOffIT {
    @Test
    void tokens_passwords_sessions_and_whom_the_demo_enrolled_are_dead_outside_demo_mode()
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "demo-off")), "run");
        PackagedService service = new PackagedService(folder);
        service.start(true);
        String session = service.signIn("demo-chief", DemoService.PASSWORD);
        String own = secret(service.post("demo-admin", "/api/v1/tokens", "{\"label\":\"x\",\"desks\":[\"*\"]}")
                .body());
        String client = JsonPath.from(service.post(
                                "demo-admin",
                                "/api/v1/clients",
                                "{\"name\":\"x\",\"scopes\":[\"articles:read\"],\"desks\":[\"*\"]}")
                        .body())
                .getString("id");
        String system = secret(service.post(
                        "demo-admin",
                        "/api/v1/tokens",
                        "{\"client\":\"" + client + "\",\"label\":\"x\",\"desks\":[\"*\"]}")
                .body());
        String person = JsonPath.from(service.post(
                                "demo-admin",
                                "/api/v1/people",
                                "{\"name\":\"x\",\"email\":\"x@harbour.example\",\"roles\":[{\"desk\":\"*\",\"role\":\"chief\"}]}")
                        .body())
                .getString("id");
        String invitation = secret(service.post("demo-admin", "/api/v1/people/" + person + "/invitations", "")
                .body());
        List<String> tokens = List.of("demo-admin", "demo-chief", "demo-publisher", own, system);
        for (String token : tokens) {
            assertThat(service.get(token, "/api/v1/desks").statusCode()).isEqualTo(200);
        }
        assertThat(service.page(session, "/queue").statusCode()).isEqualTo(200);
        service.kill();

        service.start(false);
        for (String token : tokens) {
            assertThat(service.get(token, "/api/v1/desks").statusCode()).isEqualTo(401);
        }
        assertThat(service.page(session, "/queue").statusCode()).isEqualTo(303);
        assertThat(service.signIn("demo-chief", DemoService.PASSWORD)).isNull();
        assertThat(service.post(
                                "none",
                                "/api/v1/setup",
                                "{\"secret\":\"" + invitation + "\",\"password\":\"a lantern over the quay\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.page("none", "/signin").body()).doesNotContain(DemoService.PASSWORD);
        service.kill();
    }

    private static String secret(String json) {
        return JsonPath.from(json).getString("secret");
    }
}
