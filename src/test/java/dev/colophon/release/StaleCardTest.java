package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleChange;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Byline;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one article: what one of them read is older than what the other has set since. */
@QuarkusTest
class StaleCardTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ArticleService articles;

    @Inject
    LedgerService ledger;

    @Inject
    Clock clock;

    private Account editor;
    private UUID id;
    private Instant until;

    @BeforeEach
    void a_story() {
        editor = newsroom.account("demo-editor");
        id = newsroom.story("city");
        until = clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void new_bylines_leave_an_embargo_that_was_set_meanwhile() {
        meanwhile(() -> articles.change(editor, id, bylines("Oh Nari")));

        assertThat(articles.record(id).embargoUntil()).isEqualTo(until);
        assertThat(card().embargoUntil()).isEqualTo(until);
        assertThat(card().bylines()).containsExactly(new Byline("Oh Nari", null));
    }

    @Test
    void a_saved_text_leaves_everything_on_the_card_that_was_set_meanwhile() {
        meanwhile(() -> newsroom.edit(id, 1, "The fare is 2,500 won for each way."));

        assertThat(card().embargoUntil()).isEqualTo(until);
        assertThat(card().urgency()).isEqualTo(1);
        articles.change(editor, id, bylines("Oh Nari"));
        assertThat(articles.record(id).embargoUntil()).isEqualTo(until);
    }

    @Test
    void an_embargo_that_is_named_again_is_not_recorded_again() {
        newsroom.embargo(id, until);
        UUID last = last();
        newsroom.embargo(id, until);
        assertThat(last()).isEqualTo(last);
    }

    /** Something done with a card that was read before somebody else set the embargo and the urgency. */
    private void meanwhile(Runnable done) {
        QuarkusTransaction.requiringNew().run(() -> {
            articles.article(editor, id);
            QuarkusTransaction.requiringNew()
                    .run(() -> articles.change(
                            editor, id, new ArticleChange(null, Optional.of(until), 1, null, null, null)));
            done.run();
        });
    }

    private static ArticleChange bylines(String name) {
        return new ArticleChange(null, null, null, null, null, List.of(new Byline(name, null)));
    }

    private Article card() {
        return articles.article(editor, id);
    }

    private UUID last() {
        List<Recorded> chain = ledger.chain(Chains.article(id));
        return chain.get(chain.size() - 1).eventId();
    }
}
