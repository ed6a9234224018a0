package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nobody acts in a role they do not hold. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest extends DeskOfItsOwn {
    @Test
    void s21_nobody_acts_in_a_role_they_do_not_hold_and_who_tried_is_on_the_log() {
        JsonPath seen = Staff.review(chief.token(), article);
        Staff.Member editor = Staff.member(desk, "editor");
        edit(reviewer.token(), "Night ferry", "It costs 31.2 billion won.")
                .statusCode(403)
                .body("code", is("not-an-editor"));
        sign(editor.token(), seen, 1).then().statusCode(403).body("code", is("not-a-reviewer"));
        Staff.as(editor.token())
                .body(Map.of("roles", List.of(Map.of("desk", desk, "role", "reviewer"))))
                .patch(Staff.API + "/people/" + editor.id())
                .then()
                .statusCode(403);
        Staff.as(reviewer.token())
                .body(Map.of("items", items(seen, 1), "reason", "fine"))
                .post(Staff.ARTICLES + article + "/waivers")
                .then()
                .statusCode(403);
        for (String path : List.of(
                "/ledger/checkpoint",
                "/ledger",
                "/articles/" + article,
                "/articles/" + article + "/sign-offs/" + UUID.randomUUID())) {
            assertThat(Staff.as(reviewer.token()).delete(Staff.API + path).statusCode())
                    .isIn(404, 405);
        }
        Staff.as("demo-admin")
                .get(Staff.API + "/security-events?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.account == '" + editor.id() + "' }.code", hasItem("not-a-reviewer"))
                .body("items.findAll { it.account == '" + reviewer.id() + "' }.code", hasItem("not-an-editor"));
        Staff.as(chief.token()).get(Staff.API + "/security-events").then().statusCode(403);
    }

    @Test
    void s21_a_refused_release_is_in_the_record() {
        String manifest = Staff.review(chief.token(), article).getString("manifest");
        Staff.as(chief.token())
                .body(Map.of("manifest", manifest, "kind", "first", "responsibleEditor", chief.id()))
                .post(Staff.ARTICLES + article + "/releases")
                .then()
                .statusCode(409)
                .body("code", is("release-blocked"));
        assertThat(Staff.as(chief.token())
                        .get(Staff.ARTICLES + article + "/audit-report")
                        .asString())
                .contains("release.refused");
    }
}
