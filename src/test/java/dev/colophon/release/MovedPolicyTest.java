package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.people.Account;
import dev.colophon.review.SheetService;
import dev.colophon.rules.ReleaseKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A policy comes into force between the moment a release was judged and the one at which it is recorded. */
@QuarkusTest
class MovedPolicyTest {
    @Inject
    Newsroom newsroom;

    @Inject
    SheetService sheets;

    @Inject
    Judging judging;

    @Inject
    Gates gates;

    @Inject
    ReleaseRecorder recorder;

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    @Inject
    Clock clock;

    @Test
    void a_release_names_the_policy_it_was_judged_by_and_verifies() {
        String desk = newsroom.desk();
        UUID id = newsroom.story(desk);
        newsroom.sign(id);
        Account chief = newsroom.account("demo-chief");
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            var acting = new ReleaseRecorder.Acting(chief, judging.judged(sheets.hold(chief, id)), now);
            newsroom.policy(desk, 2, false);
            ReleaseRequest wanted =
                    new ReleaseRequest(acting.sheet().manifestDigest(), "first", null, null, chief.id(), null);
            recorder.release(
                    acting,
                    ReleaseKind.FIRST,
                    wanted,
                    chief.id(),
                    gates.why(acting.judged(), now).line());
        });

        List<Recorded> chain = ledger.chain(Chains.article(id));
        assertThat(Objects.requireNonNull(chain.get(chain.size() - 1).policy()).id())
                .isEqualTo("standard/1");
        assertThat(verification.whole(Chains.article(id))).isEmpty();
    }
}
