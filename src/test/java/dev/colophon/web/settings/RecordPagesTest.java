package dev.colophon.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.colophon.article.ArticleLedger;
import dev.colophon.people.PersonService;
import dev.colophon.release.Newsroom;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages on the record itself: having it checked, erasing texts and persons. */
@QuarkusTest
class RecordPagesTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ArticleLedger articles;

    @Inject
    PersonService people;

    @Test
    void an_administrator_has_the_record_checked() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        admin.post("/settings/record/checks", Map.of())
                .statusCode(303)
                .header("Location", endsWith("/settings/record"));
        admin.get("/settings/record").statusCode(200).body(containsString("asked for"));
        SignedInBrowser.as("demo-chief").get("/settings/record").statusCode(403);
    }

    @Test
    void a_chief_erases_a_text_and_others_do_not_see_how() {
        UUID article = newsroom.releasedStory();
        UUID lineage = articles.record(article).paragraphs().get(1).lineage();
        String page = "/a/" + article + "/erasure";
        SignedInBrowser.as("demo-editor").get(page).statusCode(404);
        SignedInBrowser chief = SignedInBrowser.as("demo-chief");
        chief.get("/a/" + article + "/history").body(containsString(page));
        chief.get(page).statusCode(200).body(containsString("2,500"));

        chief.post(page, Map.of("reason", "", "ground", "GDPR Art. 17", "paragraph", List.of(lineage.toString())))
                .statusCode(422)
                .body(containsString("Say why"));
        chief.post(
                        page,
                        Map.of(
                                "reason",
                                "Asked for.",
                                "ground",
                                "GDPR Art. 17",
                                "paragraph",
                                List.of(lineage.toString())))
                .statusCode(303);
        chief.get("/a/" + article + "/history").statusCode(200).body(containsString("erased texts"));
        chief.get("/a/" + article + "/review").statusCode(200).body(not(containsString("The fare is 2,500")));
    }

    @Test
    void an_administrator_erases_a_person_who_cannot_be_found_by_name_again() {
        SignedInBrowser admin = SignedInBrowser.as("demo-admin");
        String name = "Rune " + UUID.randomUUID();
        admin.post(
                        "/settings/people",
                        Map.of("name", name, "email", UUID.randomUUID() + "@harbour.example", "languages", "ko"))
                .statusCode(303);
        UUID id = people.list(newsroom.account("demo-admin")).stream()
                .filter(person -> name.equals(person.name()))
                .findFirst()
                .orElseThrow()
                .id();
        String erasure = "/settings/people/" + id + "/erasure";
        admin.post(erasure, Map.of("reason", "", "ground", "")).statusCode(422);
        admin.post(erasure, Map.of("reason", "Left us.", "ground", "GDPR Art. 17"))
                .statusCode(303);
        admin.get("/settings/people").statusCode(200).body(not(containsString(name)));
        admin.post(erasure, Map.of("reason", "Again.", "ground", "GDPR Art. 17"))
                .statusCode(422);
        assertThat(people.names(List.of(id))).isEmpty();
        newsroom.as("demo-admin")
                .contentType(io.restassured.http.ContentType.JSON)
                .body(Map.of("reason", "Me.", "ground", "GDPR Art. 17"))
                .post("/api/v1/people/" + newsroom.account("demo-admin").id() + "/erasure")
                .then()
                .statusCode(403);
    }
}
