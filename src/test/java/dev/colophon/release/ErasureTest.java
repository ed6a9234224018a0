package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.colophon.act.Chains;
import dev.colophon.article.ArticleLedger;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.people.Account;
import dev.colophon.review.Comment;
import dev.colophon.review.CommentService;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.Standing;
import dev.colophon.translation.DraftService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Texts that are destroyed, and what stays. */
@QuarkusTest
class ErasureTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ArticleLedger articles;

    @Inject
    LedgerService ledger;

    @Inject
    ReviewService reviews;

    @Inject
    VerificationService verification;

    @Inject
    CommentService comments;

    @Inject
    DraftService drafts;

    @Test
    void an_erased_paragraph_is_gone_from_versions_and_releases_and_everything_still_verifies() {
        UUID article = newsroom.releasedStory();
        UUID lineage = paragraph(article, 1).lineage();
        erase(article, lineage).statusCode(201).body("paragraphs[0]", is(lineage.toString()), "renewed", is(false));

        newsroom.get("demo-publisher", article, "1").statusCode(410).body("code", is("release-erased"));
        for (String version : List.of("m1", "e1")) {
            String told = newsroom.as("demo-editor")
                    .get("/api/v1/articles/" + article + "/versions/" + version)
                    .asString();
            assertThat(told).doesNotContain("2,500").contains("Mayor Do");
        }
        assertThat(ledger.secrets(article)).doesNotContainKey(lineage);
        assertThat(verification.whole(Chains.article(article))).isEmpty();
        assertThat(verification.log(passed -> {}).failures()).isEmpty();
        assertThat(blockers(article)).containsExactly("paragraph-erased");
    }

    @Test
    void no_repeated_request_brings_an_erased_text_back() {
        UUID article = newsroom.story("city");
        UUID lineage = paragraph(article, 1).lineage();
        String edit = "/api/v1/articles/" + article + "/edited-versions";
        Map<String, Object> body = Map.of(
                "basedOn",
                "e1",
                "paragraphs",
                List.of(Map.of("id", lineage, "role", "body", "text", "Told in confidence.")));
        String key = UUID.randomUUID().toString();
        post(edit, key, body).statusCode(201);
        post(edit, key, body).statusCode(201).header("Idempotency-Replayed", "true");

        erase(article, lineage).statusCode(201);
        String again = post(edit, key, body)
                .statusCode(410)
                .body("code", is("answer-erased"))
                .extract()
                .asString();
        assertThat(again).doesNotContain("confidence");
    }

    private ValidatableResponse post(String path, String key, Map<String, Object> body) {
        return newsroom.as("demo-editor")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"e1\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void comments_and_drafts_go_that_are_about_it_or_quote_it() {
        UUID article = newsroom.story("city");
        UUID lineage = paragraph(article, 1).lineage();
        UUID other = paragraph(article, 2).lineage();
        String text = Objects.requireNonNull(paragraph(article, 1).content()).text();
        Account reviewer = newsroom.account("demo-reviewer");
        Account editor = newsroom.account("demo-editor");
        comments.add(reviewer, article, lineage, "Who says so?", null);
        comments.add(reviewer, article, other, "Above it says \"" + text + "\", which fits.", null);
        comments.add(reviewer, article, other, "That fits.", text);
        comments.add(reviewer, article, null, "Please hurry.", null);
        drafts.keep(editor, article, lineage, "m1", "Something else.");
        drafts.keep(editor, article, other, "m1", "Moved here: " + text);

        erase(article, lineage).statusCode(201);
        assertThat(comments.list(reviewer, article)).extracting(Comment::text).containsExactly("Please hurry.");
        assertThat(drafts.draft(editor, article, lineage)).isEmpty();
        assertThat(drafts.draft(editor, article, other)).isEmpty();
    }

    @Test
    void what_replaces_an_erased_paragraph_begins_anew_and_others_keep_their_sign_offs() {
        UUID article = newsroom.releasedStory();
        UUID lineage = paragraph(article, 1).lineage();
        erase(article, lineage).statusCode(201);

        newsroom.edit(article, 2, "Mayor Do said, “The night was short.”");
        assertThat(paragraph(article, 1).lineage()).isEqualTo(lineage);
        assertThat(paragraph(article, 1).erased()).isTrue();

        newsroom.edit(article, 1, "The fare is on the company's page.");
        assertThat(paragraph(article, 1).lineage()).isNotEqualTo(lineage);
        assertThat(paragraph(article, 1).content()).isNotNull();
        assertThat(reviews.review(newsroom.account("demo-reviewer"), article)
                        .sheet()
                        .paragraphs())
                .extracting(p -> p.state() == null ? "" : p.state().code())
                .containsExactly("signed", "unreviewed", "stale");
        newsroom.sign(article);
        newsroom.release(
                        "demo-chief",
                        article,
                        Map.of(
                                "manifest",
                                newsroom.manifest(article),
                                "kind",
                                "correction",
                                "publicNote",
                                "A fare was taken out.",
                                "override",
                                Map.of("reason", "The number is on the company's page.")))
                .statusCode(201);
        newsroom.get("demo-publisher", article, "2").statusCode(200);
        assertThat(verification.whole(Chains.article(article))).isEmpty();
    }

    @Test
    void what_rendered_an_erased_source_goes_on_under_a_new_lineage_without_sign_offs() {
        UUID article = newsroom.releasedStory();
        Standing before = paragraph(article, 1);
        erase(article, before.source().get(0)).statusCode(201).body("renewed", is(true));

        Standing after = paragraph(article, 1);
        assertThat(after.lineage()).isNotEqualTo(before.lineage());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.sourceTexts()).isEmpty();
        assertThat(after.entry()).isNotNull();
        assertThat(after.entry().parents()).containsExactly(before.lineage());
        assertThat(ledger.secrets(article))
                .doesNotContainKeys(before.lineage(), before.source().get(0));
        assertThat(reviews.review(newsroom.account("demo-reviewer"), article)
                        .sheet()
                        .paragraphs())
                .extracting(p -> p.state() == null ? "" : p.state().code())
                .containsExactly("signed", "unreviewed", "signed");
        newsroom.get("demo-publisher", article, "1").statusCode(200);
        assertThat(verification.whole(Chains.article(article))).isEmpty();
    }

    @Test
    void only_a_chief_erases_and_only_what_is_there() {
        UUID article = newsroom.story("city");
        UUID lineage = paragraph(article, 1).lineage();
        post("demo-editor", article, List.of(lineage), "privacy")
                .statusCode(403)
                .body("code", is("not-a-chief"));
        post("demo-chief", article, List.of(), "privacy").statusCode(422).body("code", is("no-paragraphs"));
        post("demo-chief", article, List.of(UUID.randomUUID()), "privacy")
                .statusCode(422)
                .body("code", is("unknown-paragraph"), "errors[0].pointer", is("/paragraphs/0"));
        post("demo-chief", article, List.of(lineage), "").statusCode(422).body("errors[0].pointer", is("/ground"));
        erase(article, lineage).statusCode(201);
        erase(article, lineage).statusCode(409).body("code", is("already-erased"));
        post("demo-chief", UUID.randomUUID(), List.of(lineage), "privacy").statusCode(404);
    }

    private List<String> blockers(UUID article) {
        return reviews.review(newsroom.account("demo-reviewer"), article).sheet().blockers().stream()
                .map(blocker -> blocker.code())
                .toList();
    }

    private Standing paragraph(UUID article, int position) {
        return articles.record(article).paragraphs().get(position);
    }

    private ValidatableResponse erase(UUID article, UUID lineage) {
        return post("demo-chief", article, List.of(lineage), "GDPR Art. 17");
    }

    private ValidatableResponse post(String token, UUID article, List<UUID> lineages, String ground) {
        return newsroom.as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("paragraphs", lineages, "reason", "Somebody asked for it.", "ground", ground))
                .post("/api/v1/articles/" + article + "/erasure")
                .then();
    }
}
