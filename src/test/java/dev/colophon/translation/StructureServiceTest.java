package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document;
import dev.colophon.article.Saved;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.TestAccounts;
import dev.colophon.review.NewSignOff;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.Standing;
import dev.colophon.rules.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paragraphs put back. */
@QuarkusTest
class StructureServiceTest extends TranslatedArticle {
    @Inject
    StructureService structure;

    @Inject
    ReviewService reviews;

    private final Account sol = TestAccounts.person("Sol Park", DeskRole.REVIEWER);

    private Standing removed() {
        return articles.record(article).removed().get(0);
    }

    @Test
    void a_removed_paragraph_is_put_back_where_it_stood_and_its_sign_offs_hold_again() {
        Standing fare = paragraphs().get(1);
        reviews.signOff(
                sol,
                article,
                new NewSignOff(List.of(new Document.Item(fare.lineage(), key(fare))), "approve", null, null, true));
        save(dana, "m1", "The ferry will sail in June.", "The mayor was glad.");
        assertThat(removed().lineage()).isEqualTo(fare.lineage());

        assertThat(structure.restore(joon, article, fare.lineage(), key(removed()), null))
                .isEqualTo(new Saved("e2", true));

        assertThat(texts())
                .containsExactly("The ferry will sail in June.", "The fare is 2,500 won.", "The mayor was glad.");
        Standing again = paragraphs().get(1);
        assertThat(again.lineage()).isEqualTo(fare.lineage());
        assertThat(again.key()).isEqualTo(fare.key());
        assertThat(again.machineVersion()).isEqualTo("m1");
        assertThat(reviews.review(sol, article).sheet().paragraphs().get(1).state())
                .isEqualTo(State.SIGNED);
    }

    @Test
    void a_machine_version_that_nobody_took_over_is_not_what_is_put_back() {
        edit(dana, paragraphs().get(0), "The ferry sails in June.");
        machine("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        Standing fare = paragraphs().get(1);
        save(dana, "e1", "The ferry sails in June.", "The mayor was glad.");
        structure.restore(joon, article, fare.lineage(), key(removed()), null);
        assertThat(texts()).contains("The fare is 2,500 won.");
        assertThat(paragraphs().get(1).machineVersion()).isEqualTo("m1");
        assertThat(paragraphs().get(1).key()).isEqualTo(fare.key());
    }

    @Test
    void what_stood_first_or_last_goes_back_there_as_it_read_last() {
        edit(dana, paragraphs().get(0), "The ferry sails in June.");
        save(dana, "e1", "The fare is 2,500 won.");
        for (Standing gone : articles.record(article).removed()) {
            structure.restore(dana, article, gone.lineage(), key(gone), null);
        }
        assertThat(texts())
                .containsExactly("The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
    }

    @Test
    void what_was_put_back_is_taken_out_again_and_the_omission_is_signed_still() {
        Standing fare = paragraphs().get(1);
        structure.remove(dana, article, fare.lineage(), key(fare), "told above");
        assertThat(texts()).containsExactly("The ferry will sail in June.", "The mayor was glad.");
        String omission = key(removed());
        reviews.signOff(
                sol,
                article,
                new NewSignOff(List.of(new Document.Item(fare.lineage(), omission)), "approve", null, null, true));
        structure.restore(dana, article, fare.lineage(), omission, null);
        assertFault("key-moved", () -> structure.remove(dana, article, fare.lineage(), omission, null));
        structure.remove(dana, article, fare.lineage(), key(paragraphs().get(1)), null);
        assertThat(removed().key()).isEqualTo(omission);
        assertThat(reviews.review(sol, article).sheet().removed().get(0).state())
                .isEqualTo(State.SIGNED);
        assertFault("not-an-editor", () -> structure.restore(sol, article, fare.lineage(), omission, null));
    }

    @Test
    void only_what_was_removed_and_had_a_text_is_put_back() {
        Standing there = paragraphs().get(0);
        assertFault("paragraph-not-found", () -> structure.restore(dana, article, there.lineage(), key(there), null));
        articles.receiveSource(
                dana,
                article,
                bodies("여객선은 6월에 출항한다.", "요금은 2,500원이다.", "시장은 기뻐했다.", "새 문단이다."),
                Map.of(),
                "a paragraph more");
        assertFault(
                "nothing-to-restore",
                () -> structure.restore(dana, article, removed().lineage(), key(removed()), null));
        assertFault(
                "key-moved", () -> structure.restore(dana, article, removed().lineage(), "sha256:00", null));
        assertFault(
                "not-an-editor",
                () -> structure.split(sol, article, there.lineage(), key(there), "The", "ferry", null));
    }
}
