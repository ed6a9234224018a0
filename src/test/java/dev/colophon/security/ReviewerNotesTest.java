package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk that asks why, when a fact changes in what somebody else signed. */
@QuarkusTest
class ReviewerNotesTest {
    private static final String WRONG = "The total cost is 3.12 billion won.";

    private Staff.Member editor;
    private String article;
    private JsonPath signed;

    @BeforeEach
    void a_signed_article_at_a_desk_that_asks() {
        String desk = Staff.desk();
        Staff.Member chief = Staff.member(desk, "chief", "administrator");
        editor = Staff.member(desk, "editor");
        Staff.policy(chief, Map.of("desk", desk, "notes", true)).body("document.notes", is(true));
        article = Staff.article(desk);
        JsonPath seen = Staff.review(chief.token(), article);
        Staff.as(chief.token())
                .body(Map.of("items", Bodies.items(seen), "verdict", "approve", "shown", true))
                .post(Staff.ARTICLES + article + "/sign-offs")
                .then()
                .statusCode(201);
        signed = Staff.review(editor.token(), article);
    }

    @Test
    void a_changed_number_wants_a_note_without_which_nothing_is_saved() {
        edit(WRONG, null).then().statusCode(422).body("code", is("note-required"), "errors[0].pointer", is("/note"));
        Staff.as(editor.token())
                .header("If-Match", "\"m1\"")
                .body(Bodies.edit("Night ferry to sail from June", WRONG))
                .post(Staff.ARTICLES + article + "/edited-versions")
                .then()
                .statusCode(422)
                .body("code", is("note-required"));
        assertThat(Staff.review(editor.token(), article).getString("version")).isEqualTo("m1");
        edit("The whole cost is 31.2 billion won.", null).then().statusCode(201);
        signed = Staff.review(editor.token(), article);
        assertThat(signed.getString("paragraphs[1].state")).isEqualTo("stale");
        edit(WRONG, null).then().statusCode(201);
    }

    @Test
    void the_page_says_so_beforehand_and_keeps_what_was_written() {
        String page = "/a/" + article + "/review/p/" + signed.getString("paragraphs[1].id") + "/edit";
        Browser browser = Browser.as(editor.email(), Staff.PASSWORD);
        browser.open().get(page).then().body(containsString("Say why in the note"));
        browser.send()
                .formParam("key", signed.getString("paragraphs[1].key"))
                .formParam("text", WRONG)
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString(WRONG), containsString("aria-invalid=\"true\""));
        browser.send()
                .formParam("key", signed.getString("paragraphs[1].key"))
                .formParam("text", WRONG)
                .formParam("note", "The city corrected the sum.")
                .post(page)
                .then()
                .statusCode(303);
    }

    private Response edit(String text, String note) {
        Map<String, String> body = new HashMap<>();
        body.put("key", signed.getString("paragraphs[1].key"));
        body.put("text", text);
        body.put("note", note);
        return Staff.as(editor.token())
                .body(body)
                .post(Staff.ARTICLES + article + "/paragraphs/" + signed.getString("paragraphs[1].id") + "/edits");
    }
}
