package dev.colophon.security;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A desk with a chief and a reviewer for all tests of a class, and an article for each. */
abstract class DeskOfItsOwn {
    String desk;
    Staff.Member chief;
    Staff.Member reviewer;
    String article;

    @BeforeEach
    void an_article_of_a_desk() {
        if (desk == null) {
            desk = Staff.desk();
            chief = Staff.member(desk, "chief", "administrator");
            reviewer = Staff.member(desk, "reviewer");
        }
        article = Staff.article(desk);
    }

    ValidatableResponse profile(String token) {
        return Staff.as(token)
                .body(Map.of("profile", "breaking", "reason", "The ferry sank."))
                .post(Staff.ARTICLES + article + "/profile")
                .then();
    }

    ValidatableResponse edit(String token, String... texts) {
        return Staff.as(token)
                .header("If-Match", "\"m1\"")
                .body(Bodies.edit(texts))
                .post(Staff.ARTICLES + article + "/edited-versions")
                .then();
    }

    Response sign(String token, JsonPath seen, int paragraph) {
        return Staff.as(token)
                .body(Map.of("items", items(seen, paragraph), "verdict", "approve", "shown", true))
                .post(Staff.ARTICLES + article + "/sign-offs");
    }

    static List<Map<String, String>> items(JsonPath seen, int paragraph) {
        return List.of(Bodies.items(seen).get(paragraph));
    }
}
