package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.HashTree;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.TilePath;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogServiceTest {
    @Inject
    LedgerService ledger;

    @Inject
    LogService log;

    @Inject
    ProofService proofs;

    @Inject
    EventRepository events;

    @Inject
    Checkpoints checkpoints;

    @Test
    void every_event_is_proved_by_the_latest_checkpoint() {
        UUID event = record(1);
        LedgerSamples.awaitCheckpoint(ledger, log);
        LogProof proof = proofs.proof(event);
        Checkpoint checkpoint = Checkpoint.open(proof.checkpoint(), log.key());
        byte[] envelope = QuarkusTransaction.requiringNew()
                .call(() -> events.findById(event).envelope.getBytes(UTF_8));
        assertThat(Merkle.includes(
                        proof.index(), checkpoint.size(), Merkle.leaf(envelope), proof.hashes(), checkpoint.root()))
                .isTrue();
    }

    @Test
    void a_later_checkpoint_begins_with_an_earlier_one() {
        record(1);
        LedgerSamples.awaitCheckpoint(ledger, log);
        Checkpoint earlier = Checkpoint.open(log.checkpoint().orElseThrow(), log.key());
        record(300);
        LedgerSamples.awaitCheckpoint(ledger, log);
        Checkpoint later = Checkpoint.open(log.checkpoint().orElseThrow(), log.key());
        assertThat(later.size()).isGreaterThanOrEqualTo(earlier.size() + 300);
        assertThat(Merkle.consistent(
                        earlier.size(), later.size(), earlier.root(), later.root(), proofs.consistency(earlier.size())))
                .isTrue();
    }

    @Test
    void the_checkpoint_that_first_covers_an_event_never_changes() {
        UUID event = record(1);
        LedgerSamples.awaitCheckpoint(ledger, log);
        String first = log.checkpointOver(event).orElseThrow();
        record(2);
        LedgerSamples.awaitCheckpoint(ledger, log);
        assertThat(log.checkpointOver(event)).hasValue(first);
        assertThat(log.checkpoint().orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void tiles_hold_the_hashes_of_the_tree() {
        record(300);
        LedgerSamples.awaitCheckpoint(ledger, log);
        TilePath leaves = TilePath.parse("0/000").orElseThrow();
        TilePath above = TilePath.parse("1/000.p/1").orElseThrow();
        assertThat(log.tile(above).orElseThrow().get(0))
                .isEqualTo(HashTree.fold(log.tile(leaves).orElseThrow()));
        assertThat(log.tile(TilePath.parse("0/x999/999").orElseThrow())).isEmpty();
    }

    @Test
    void says_when_the_log_has_not_come_to_an_event_yet() {
        assertThatThrownBy(() -> proofs.proof(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("not-yet-sequenced"));
        assertThatThrownBy(() -> proofs.consistency(Long.MAX_VALUE)).isInstanceOf(Fault.class);
    }

    @Test
    void the_log_begins_with_what_was_signed_last() {
        record(1);
        LedgerSamples.awaitCheckpoint(ledger, log);
        QuarkusTransaction.requiringNew().run(checkpoints::demandPrefix);
    }

    private UUID record(int times) {
        UUID article = UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID last = null;
            for (int i = 0; i < times; i++) {
                last = LedgerSamples.waive(ledger, article).eventId();
            }
            return last;
        });
    }
}
