package dev.colophon.release;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.colophon.people.Account;
import dev.colophon.review.ReviewService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one person edited, signed and released in a hurry waits for somebody else, whatever that person chooses then. */
@QuarkusTest
class SecondLookTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ReviewService reviews;

    @Test
    void it_is_due_when_it_was_and_until_somebody_else_has_looked() {
        UUID id = newsroom.story("city");
        Account chief = newsroom.account("demo-chief");
        newsroom.edit("demo-chief", id, 1, "The fare is 2,500 won for each way.");
        reviews.choose(chief, id, "breaking", "Storm warning");
        newsroom.sign("demo-chief", id);
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "first"))
                .statusCode(201);
        String due = review(id).body("secondLook.paragraphs", is(1)).extract().path("secondLook.due");

        reviews.choose(chief, id, "breaking", "It goes on");
        review(id).body("secondLook.due", is(due));
        reviews.choose(chief, id, "standard", "It is over");
        review(id).body("secondLook.due", is(due), "secondLook.paragraphs", is(1));

        newsroom.sign(id);
        review(id).body("secondLook", nullValue());
    }

    private ValidatableResponse review(UUID id) {
        return newsroom.as("demo-chief")
                .get("/api/v1/articles/" + id + "/review")
                .then()
                .statusCode(200);
    }
}
