package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.proof.Commitment;
import dev.colophon.text.Content;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerServiceTest {
    private static final Actor PERSON =
            new Actor(UUID.randomUUID(), Actor.Kind.PERSON, List.of("editor"), List.of("en"), List.of("pwd"), null);

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    private final UUID article = UUID.randomUUID();
    private final String chain = Chains.article(article);

    @Test
    void enrols_its_key_first() {
        Recorded first = ledger.chain(Chains.SERVICE).get(0);
        assertThat(first.act()).isInstanceOf(Act.KeyEnrolled.class);
        assertThat(first.seq()).isZero();
        assertThat(ledger.service().kind()).isEqualTo(Actor.Kind.SERVICE);
    }

    @Test
    void gives_acts_back_in_order_with_their_documents() {
        Document items = new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00")));
        Recorded one = append(new Act.ProfileChosen("breaking", "c"), Map.of());
        Recorded two = append(new Act.ParagraphWaived("c"), Map.of("items", items));
        assertThat(ledger.chain(chain)).containsExactly(one, two);
        assertThat(two.seq()).isEqualTo(1);
        assertThat(two.prev()).isNotNull();
        assertThat(two.documents().values())
                .extracting(Recorded.Subject::document)
                .containsExactly(items);
    }

    @Test
    void sees_its_own_act_within_the_transaction_and_nothing_after_a_roll_back() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(chain, PERSON, null, new Act.SourceWithdrawn("c"), Map.of());
                    assertThat(ledger.chain(chain)).hasSize(1);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasStackTraceContaining("changed my mind");
        assertThat(ledger.chain(chain)).isEmpty();
        assertThat(append(new Act.SourceWithdrawn("c"), Map.of()).seq()).isZero();
        assertThat(ledger.chain(chain)).hasSize(1);
    }

    @Test
    void goes_on_from_its_own_act_within_the_transaction() {
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.lock(chain);
            for (int n = 0; n < 3; n++) {
                ledger.append(chain, PERSON, null, new Act.ParagraphWaived("c"), Map.of());
            }
        });
        List<Recorded> acts = ledger.chain(chain);
        assertThat(acts).extracting(Recorded::seq).containsExactly(0L, 1L, 2L);
        assertThat(verification.chain(chain)).isEmpty();
    }

    @Test
    void tells_who_cannot_have_the_chain_that_others_hold_it() throws Exception {
        append(new Act.SourceWithdrawn("c"), Map.of());
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch held = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Future<?> holder =
                    other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        ledger.lock(chain);
                        held.countDown();
                        await(enough);
                    }));
            await(held);
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> ledger.lock(chain)))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo("chain-busy"));
            enough.countDown();
            holder.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writes_in_the_callers_transaction_only() {
        assertThatThrownBy(() -> ledger.append(chain, PERSON, null, new Act.SourceWithdrawn("c"), Map.of()))
                .hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void tells_an_articles_history_with_texts_and_secrets() {
        String text = "여섯 척\nSix ferries";
        UUID lineage = QuarkusTransaction.requiringNew().call(() -> LedgerSamples.receive(ledger, article, text));
        ArticleHistory history = ledger.history(article);
        assertThat(history.acts()).hasSize(1);
        assertThat(history.contents().values()).containsExactly(Content.of(text));
        assertThat(history.secrets()).containsOnlyKeys(lineage);
    }

    @Test
    void forgets_what_is_erased_and_keeps_the_record() {
        UUID lineage = QuarkusTransaction.requiringNew().call(() -> LedgerSamples.receive(ledger, article, "Kim"));
        ArticleHistory before = ledger.history(article);
        String commitment = before.contents().keySet().iterator().next();
        QuarkusTransaction.requiringNew().run(() -> LedgerSamples.erase(ledger, List.of(commitment), List.of(lineage)));
        ArticleHistory after = ledger.history(article);
        assertThat(after.acts()).isEqualTo(before.acts());
        assertThat(after.contents()).isEmpty();
        assertThat(after.secrets()).isEmpty();
        assertThat(ledger.opened(commitment)).isEmpty();
    }

    @Test
    void opens_what_was_disclosed() {
        String note = QuarkusTransaction.requiringNew().call(() -> ledger.disclose(Commitment.NOTE, "because"));
        assertThat(ledger.opened(note))
                .hasValueSatisfying(value -> assertThat(value.textValue()).isEqualTo("because"));
        assertThat(ledger.opened("nothing")).isEmpty();
    }

    private Recorded append(Act act, Map<String, Document> documents) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.append(chain, PERSON, null, act, documents));
    }
}
