package dev.colophon.release;

import static io.restassured.RestAssured.given;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.article.ArticleChange;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Byline;
import dev.colophon.article.NewArticle;
import dev.colophon.people.Account;
import dev.colophon.people.PolicyService;
import dev.colophon.people.Scope;
import dev.colophon.people.TokenService;
import dev.colophon.review.NewSignOff;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.Policies;
import dev.colophon.rules.Standing;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.MachineText;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.TranslationService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings articles to where a release begins. */
@ApplicationScoped
public class Newsroom {
    public static final String LINE =
            "Translated from the Harbour Daily using generative AI and edited by Harbour English staff.";

    @Inject
    ArticleService articles;

    @Inject
    TranslationService translations;

    @Inject
    ReleaseService releases;

    @Inject
    ArticleLedger ledger;

    @Inject
    TokenService tokens;

    @Inject
    ReviewService reviews;

    @Inject
    PolicyService policies;

    public Account account(String token) {
        return tokens.accept(token).orElseThrow();
    }

    /** A system that delivers articles; what a person delivers counts as typed by them. */
    private Account system() {
        Account publisher = account("demo-publisher");
        return new Account(
                publisher.id(),
                publisher.kind(),
                publisher.name(),
                null,
                List.of(),
                List.of(),
                Set.of(Scope.ARTICLES_WRITE),
                Set.of(Account.EVERY_DESK),
                publisher.amr());
    }

    public RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A story with its machine version and one edit, nothing signed. */
    public UUID story(String desk) {
        List<Paragraph> source = List.of(
                Paragraph.of(Role.HEADLINE, "심야 여객선 첫 운항"),
                Paragraph.of(Role.BODY, "요금은 편도 2,500원이다."),
                Paragraph.of(Role.BODY, "도 시장은 “밤은 길었다”고 말했다."));
        UUID id = articles.create(
                        account("demo-editor"),
                        new NewArticle(
                                "hd-" + UUID.randomUUID(),
                                desk,
                                "ko",
                                "en",
                                "the Harbour Daily",
                                "https://harbour.example/1",
                                null,
                                List.of(new Byline("Han Seorin", null)),
                                source))
                .id();
        translations.receiveMachine(
                system(),
                id,
                new MachineText(
                        "s1",
                        null,
                        new Act.Engine("Tidewater", "tidewater-translate", null, "generative", null, Map.of(), null),
                        List.of(
                                Paragraph.of(Role.HEADLINE, "Night ferry sails"),
                                Paragraph.of(Role.BODY, "The fare will be 2,500 won one way."),
                                Paragraph.of(Role.BODY, "Mayor Do said, “The night was long.”"))));
        edit(id, 1, "The fare is 2,500 won each way.");
        return id;
    }

    /** A desk of the test's own. */
    public String desk() {
        String id = "d-" + UUID.randomUUID().toString().substring(0, 8);
        as("demo-admin")
                .contentType(ContentType.JSON)
                .body(Map.of("id", id, "publication", "harbour-english"))
                .post("/api/v1/desks")
                .then()
                .statusCode(201);
        return id;
    }

    /** A story that nothing holds back. */
    public UUID readyStory() {
        UUID id = story("city");
        sign(id);
        return id;
    }

    /** A story that was released once, with the answer's number. */
    public UUID releasedStory() {
        UUID id = readyStory();
        release("demo-chief", id, Map.of("manifest", manifest(id), "kind", "first"))
                .statusCode(201);
        return id;
    }

    public void edit(UUID id, int position, String text) {
        edit("demo-editor", id, position, text);
    }

    public void edit(String token, UUID id, int position, String text) {
        Standing paragraph = ledger.record(id).paragraphs().get(position);
        String key = Optional.ofNullable(paragraph.key()).orElseThrow();
        translations.editParagraph(
                account(token), id, paragraph.lineage(), key, new ParagraphText(text, null, null, null));
    }

    /** Another policy comes into force at the desk, in a transaction of its own. */
    public void policy(String desk, int approvals, boolean passkey) {
        Document.Policy standard = Policies.standard();
        Document.Policy other = new Document.Policy(
                "other",
                "Other",
                approvals,
                standard.againstSource(),
                standard.ownWork(),
                standard.carry(),
                standard.release(),
                standard.blockingChecks(),
                standard.strictVetoes(),
                standard.breakingHours(),
                standard.attestation(),
                standard.signers(),
                passkey,
                standard.notes());
        QuarkusTransaction.requiringNew().run(() -> {
            String draft = policies.write(account("demo-admin"), desk, other).id();
            policies.activate(account("demo-chief"), UUID.fromString(draft));
        });
    }

    public void embargo(UUID id, @Nullable Instant until) {
        articles.change(
                account("demo-editor"),
                id,
                new ArticleChange(null, Optional.ofNullable(until), null, null, null, null));
    }

    /** One reviewer signs everything, as it stands. */
    public void sign(UUID id) {
        sign("demo-reviewer", id);
    }

    public void sign(String token, UUID id) {
        List<Document.Item> items = ledger.record(id).paragraphs().stream()
                .map(paragraph -> new Document.Item(
                        paragraph.lineage(),
                        Optional.ofNullable(paragraph.key()).orElseThrow()))
                .toList();
        reviews.signOff(account(token), id, new NewSignOff(items, "approve", null, null, true));
    }

    public String manifest(UUID id) {
        return releases.gate(account("demo-chief"), id).manifest();
    }

    public ValidatableResponse release(String token, UUID id, Map<String, ?> body) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/articles/" + id + "/releases")
                .then();
    }

    public ValidatableResponse get(String token, UUID id, String release) {
        return as(token).get("/api/v1/articles/" + id + "/releases/" + release).then();
    }
}
