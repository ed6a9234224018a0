package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Document.Item;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.Scope;
import dev.colophon.people.TestAccounts;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Stage;
import dev.colophon.rules.State;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sign-offs given, and what they are refused for. */
@QuarkusTest
class ReviewServiceTest extends UnderReview {
    @Test
    void a_sign_off_of_every_row_makes_the_article_ready() {
        SignOff signOff = reviews.signOff(sol, article, new NewSignOff(all(), "approve", null, null, true));

        assertThat(signOff.act().bulk()).isTrue();
        assertThat(signOff.act().basis()).isEqualTo("against-source");
        assertThat(signOff.act().own()).isFalse();
        assertThat(review().sheet().stage()).isEqualTo(Stage.READY);
        assertThat(reviews.signOff(sol, article, signOff.id()).items()).isEqualTo(all());
    }

    @Test
    void one_row_is_not_bulk() {
        assertThat(approve(sol, item(0)).act().bulk()).isFalse();
    }

    @Test
    void who_does_not_read_the_source_signs_the_target_only() {
        Account reader = new Account(
                UUID.randomUUID(),
                sol.kind(),
                "Kim",
                null,
                List.of("en"),
                sol.roles(),
                sol.scopes(),
                sol.desks(),
                sol.amr());

        assertThat(approve(reader, item(0)).act().basis()).isEqualTo("target-only");
        assertThat(state(0)).isEqualTo(State.PARTLY_SIGNED);
        NewSignOff claim = new NewSignOff(List.of(item(0)), "approve", null, "against-source", true);
        assertThat(fault(() -> reviews.signOff(reader, article, claim)).code()).isEqualTo("source-not-read");
    }

    @Test
    void own_work_is_refused_and_nothing_of_the_request_is_kept() {
        edit(dana, 0, "The ferry leaves in June.");

        Fault fault = fault(() -> approve(dana, item(1), item(0)));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.FORBIDDEN);
        assertThat(fault.code()).isEqualTo("own-work");
        assertThat(fault.items()).singleElement().satisfies(wrong -> {
            assertThat(wrong.pointer()).isEqualTo("/items/1");
            assertThat(wrong.code()).isEqualTo("own-work");
        });
        assertThat(state(1)).isEqualTo(State.UNREVIEWED);
    }

    @Test
    void a_key_that_moved_is_refused() {
        Item shown = item(0);
        edit(dana, 0, "The ferry leaves in June.");

        Fault fault = fault(() -> approve(sol, shown));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT);
        assertThat(fault.code()).isEqualTo("key-moved");
    }

    @Test
    void who_is_no_reviewer_or_was_shown_nothing_does_not_sign() {
        assertThat(fault(() -> approve(editor, item(0))).code()).isEqualTo("not-a-reviewer");
        NewSignOff unseen = new NewSignOff(List.of(item(0)), "approve", null, null, false);
        assertThat(fault(() -> reviews.signOff(sol, article, unseen)).code()).isEqualTo("not-shown");
        Account client = TestAccounts.client("CMS", Scope.ARTICLES_WRITE, Scope.ARTICLES_READ);
        assertThat(fault(() -> approve(client, item(0))).code()).isEqualTo("not-a-reviewer");
    }

    @Test
    void a_request_names_each_paragraph_once_and_some() {
        assertThat(fault(() -> approve(sol)).code()).isEqualTo("invalid-items");
        assertThat(fault(() -> approve(sol, item(0), item(0))).code()).isEqualTo("invalid-items");
    }

    @Test
    void the_page_says_beforehand_what_a_sign_off_would_be_refused_for() {
        edit(dana, 0, "The ferry leaves in June.");
        Review review = review();
        assertThat(reviews.refusal(dana, review, paragraph(0))).isEqualTo("own-work");
        assertThat(reviews.refusal(dana, review, paragraph(1))).isNull();
        assertThat(reviews.refusal(editor, review, paragraph(1))).isEqualTo("not-a-reviewer");
    }

    @Test
    void an_article_of_another_desk_is_not_there() {
        Account stranger = new Account(
                UUID.randomUUID(),
                sol.kind(),
                "Elsewhere",
                null,
                List.of("ko"),
                List.of(new Act.Grant("science", "reviewer", null, null)),
                sol.scopes(),
                sol.desks(),
                sol.amr());
        assertThat(fault(() -> reviews.review(stranger, article)).kind()).isEqualTo(Fault.Kind.NOT_FOUND);
    }
}
