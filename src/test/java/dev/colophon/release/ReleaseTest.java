package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ReleaseService releases;

    @Inject
    LedgerService ledger;

    @Test
    void the_gate_blocks_until_every_paragraph_is_signed_and_the_refusal_is_on_record() {
        UUID id = newsroom.story("city");

        newsroom.release("demo-chief", id, first(id))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("release-blocked"))
                .body("blockers.code", hasItem("paragraph-unreviewed"))
                .body("blockers.code", hasItem("nothing-signed"));

        assertThat(ledger.chain(Chains.article(id)))
                .last()
                .matches(recorded -> recorded.act() instanceof Act.ReleaseRefused)
                .matches(recorded -> recorded.documents().containsKey("blockers"));
        assertThat(releases.gate(newsroom.account("demo-reviewer"), id).attempts())
                .singleElement()
                .matches(past -> past.release() == null && past.blockers().contains("paragraph-unreviewed"));

        newsroom.sign(id);
        newsroom.release("demo-chief", id, first(id)).statusCode(201);
    }

    @Test
    void a_release_tells_its_text_its_line_and_who_answers_for_it() {
        UUID id = newsroom.readyStory();
        String manifest = newsroom.manifest(id);

        newsroom.release("demo-reviewer", id, Map.of("manifest", manifest, "kind", "first"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/articles/" + id + "/releases/1"))
                .body("release", is(1), "kind", is("first"), "status", is("released"), "manifest", is(manifest));
        newsroom.get("demo-publisher", id, "latest")
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("article", is(id.toString()), "version", is("e1"), "policy", is("standard/1"))
                .body("supersededBy", nullValue(), "url", nullValue(), "embargoUntil", nullValue())
                .body("paragraphs.role", contains("headline", "body", "body"))
                .body("paragraphs[1].text", is("The fare is 2,500 won each way."))
                .body("paragraphs[1].marks", hasSize(0))
                .body("bylines[0].name", is("Han Seorin"))
                .body("disclosure.text", is(Newsroom.LINE), "disclosure.rule", is("edited"))
                .body("disclosure.digitalSourceType", endsWith("compositeWithTrainedAlgorithmicMedia"))
                .body("responsibleEditor.name", is("Mara Lindqvist"), "responsibleEditor.role", is("chief"))
                .body("publication.name", is("Harbour English"), "publication.legalEntity", is("Harbour Press Ltd."))
                .body("proof.event", not(nullValue()), "proof.checkpoint", anyOf(nullValue(), startsWith("colophon/")));
    }

    @Test
    void who_saw_another_text_is_told_that_it_moved() {
        UUID id = newsroom.readyStory();
        Map<String, String> seen = first(id);
        newsroom.edit(id, 2, "Mayor Do said, “The night was too long.”");

        newsroom.release("demo-chief", id, seen)
                .statusCode(409)
                .body("code", is("manifest-moved"), "manifest", is(newsroom.manifest(id)));
    }

    @Test
    void only_persons_with_a_role_that_the_policy_names_release() {
        UUID id = newsroom.readyStory();
        for (String token : new String[] {"demo-editor", "demo-auditor", "demo-admin", "demo-publisher"}) {
            newsroom.release(token, id, first(id)).statusCode(403).body("code", is("not-a-releaser"));
        }
        assertThat(releases.gate(newsroom.account("demo-editor"), id).mayRelease())
                .isFalse();
        assertThat(releases.gate(newsroom.account("demo-reviewer"), id).mayRelease())
                .isTrue();
    }

    @Test
    void a_chief_overrides_with_a_reason_and_the_record_shows_it() {
        UUID id = newsroom.readyStory();
        newsroom.edit(id, 1, "The fare is 2,500 won, each way.");
        String manifest = newsroom.manifest(id);
        Map<String, Object> request =
                Map.of("manifest", manifest, "kind", "first", "override", Map.of("reason", "The ferry sails now."));

        newsroom.release("demo-reviewer", id, request).statusCode(403).body("code", is("not-a-chief"));
        newsroom.release("demo-chief", id, Map.of("manifest", manifest, "kind", "first", "override", Map.of()))
                .statusCode(422);
        newsroom.release("demo-chief", id, request)
                .statusCode(201)
                .body("disclosure.text", endsWith("2 of 3 paragraphs reviewed by Harbour English staff."));

        assertThat(ledger.chain(Chains.article(id)))
                .extracting(recorded -> recorded.act().getClass().getSimpleName())
                .endsWith("GateOverridden", "Released");
        assertThat(releases.gate(newsroom.account("demo-chief"), id).attempts())
                .last()
                .matches(past -> past.overridden() && past.blockers().contains("paragraph-stale"));
    }

    @Test
    void no_reason_lets_pass_what_nobody_signed() {
        UUID id = newsroom.story("city");

        newsroom.release(
                        "demo-chief",
                        id,
                        Map.of(
                                "manifest",
                                newsroom.manifest(id),
                                "kind",
                                "first",
                                "override",
                                Map.of("reason", "The ferry sails now.")))
                .statusCode(409)
                .body("code", is("release-blocked"));
    }

    @Test
    void the_responsible_editor_is_a_person_of_the_desk() {
        UUID id = newsroom.readyStory();
        UUID reviewer = newsroom.account("demo-reviewer").id();
        UUID publisher = newsroom.account("demo-publisher").id();
        String manifest = newsroom.manifest(id);

        newsroom.release(
                        "demo-chief", id, Map.of("manifest", manifest, "kind", "first", "responsibleEditor", publisher))
                .statusCode(422)
                .body("code", is("responsible-editor-unknown"));
        newsroom.release("demo-chief", id, Map.of("manifest", manifest, "kind", "first", "responsibleEditor", reviewer))
                .statusCode(201)
                .body("responsibleEditor.name", is("Sol Park"));
    }

    @Test
    void the_gate_says_why_the_line_says_what_it_says() {
        UUID id = newsroom.readyStory();
        Gate gate = releases.gate(newsroom.account("demo-chief"), id);

        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.stage()).isEqualTo(Stage.READY);
        assertThat(gate.kinds()).containsExactly(ReleaseKind.FIRST);
        assertThat(gate.why().line().text()).isEqualTo(Newsroom.LINE);
        assertThat(gate.why().engines())
                .singleElement()
                .matches(engine -> engine.provider().equals("Tidewater"));
        assertThat(gate.why().facts().signed()).isEqualTo(3);
        assertThat(gate.responsibleEditor())
                .isEqualTo(newsroom.account("demo-chief").id());
    }

    @Test
    void a_body_that_says_nothing_or_too_much_is_refused() {
        UUID id = newsroom.readyStory();

        newsroom.release("demo-chief", id, Map.of()).statusCode(422).body("errors.pointer", hasItem("/manifest"));
        newsroom.release("demo-chief", id, Map.of("manifest", "x", "kind", "first", "signedBy", "me"))
                .statusCode(400)
                .body("code", is("unknown-field"));
        newsroom.release("demo-chief", id, Map.of("manifest", newsroom.manifest(id), "kind", "retraction"))
                .statusCode(422)
                .body("code", is("unknown-kind"));
        newsroom.release("demo-chief", UUID.randomUUID(), first(id)).statusCode(404);
    }

    private Map<String, String> first(UUID id) {
        return Map.of("manifest", newsroom.manifest(id), "kind", "first");
    }
}
