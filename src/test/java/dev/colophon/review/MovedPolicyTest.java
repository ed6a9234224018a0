package dev.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.people.Account;
import dev.colophon.release.Newsroom;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A policy comes into force between the moment an act was judged and the one at which it is recorded. */
@QuarkusTest
class MovedPolicyTest {
    @Inject
    Newsroom newsroom;

    @Inject
    SheetService sheets;

    @Inject
    Signing signing;

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    @Test
    void a_sign_off_names_the_policy_it_was_judged_by_and_verifies() {
        String desk = newsroom.desk();
        UUID id = newsroom.story(desk);
        Account reviewer = newsroom.account("demo-reviewer");
        QuarkusTransaction.requiringNew().run(() -> {
            Review review = sheets.hold(reviewer, id);
            newsroom.policy(desk, 1, true);
            signing.give(reviewer, review, approval(review), List.of("reviewer"));
        });

        List<Recorded> chain = ledger.chain(Chains.article(id));
        assertThat(Objects.requireNonNull(chain.get(chain.size() - 1).policy()).id())
                .isEqualTo("standard/1");
        assertThat(verification.whole(Chains.article(id))).isEmpty();
    }

    private static NewSignOff approval(Review review) {
        List<Item> items = review.sheet().paragraphs().stream()
                .map(paragraph -> new Item(paragraph.lineage(), Objects.requireNonNull(paragraph.key())))
                .toList();
        return new NewSignOff(items, "approve", null, null, true);
    }
}
