package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import dev.colophon.verify.BundleVerifier;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The attacks on a bundle's events, chain and log that the record is made against. */
@QuarkusTest
class AttackTest extends ForgedBundle {
    private static final SigningKey FOREIGN = SigningKey.ofSeed(new byte[32]);

    @Test
    void an_event_dropped() {
        shift(2, -1);
        assertThat(codes()).contains("seq-gap", "prev-mismatch", "tail-cut");
    }

    @Test
    void events_reordered() {
        forger.swap(event(2), event(3)).swap(proof(2), proof(3));
        assertThat(codes()).contains("seq-gap", "seq-duplicate", "prev-mismatch", "log-order");
    }

    @Test
    void an_event_duplicated() {
        forger.put(event(last() + 1), forger.get(event(last()))).put(proof(last()), forger.get(proof(last() - 1)));
        assertThat(codes()).contains("event-duplicate", "seq-duplicate", "log-order", "tail-cut");
    }

    @Test
    void two_events_with_one_seq() {
        forger.put(event(3), resigned(3, "\"seq\":3", "\"seq\":2"));
        assertThat(codes()).contains("seq-duplicate", "key-not-enrolled", "inclusion-invalid");
    }

    @Test
    void an_event_back_dated() {
        forger.put(event(3), resigned(3, "\"recordedAt\":\"20", "\"recordedAt\":\"19"));
        assertThat(codes()).contains("back-dated", "key-not-enrolled", "inclusion-invalid", "prev-mismatch");
    }

    @Test
    void a_tail_cut_is_told_by_the_index_and_against_a_later_checkpoint() {
        byte[] earlier = good;
        forger.drop(event(last())).drop(proof(last() + 1));
        assertThat(codes()).contains("tail-cut");

        newsroom.releasedStory();
        String later =
                newsroom.as("demo-auditor").get("/api/v1/ledger/checkpoint").asString();
        assertThat(codes(earlier, keys, later)).contains("tail-cut");
    }

    @Test
    void another_logs_checkpoint() {
        Checkpoint own = Checkpoint.open(forger.text("data/log/checkpoint"), keys.get(0));
        String note = new Checkpoint("elsewhere.example/log", own.size(), own.root()).sign(FOREIGN);
        forger.put("data/log/checkpoint", note.getBytes(UTF_8));
        assertThat(codes()).contains("checkpoint-foreign");
    }

    @Test
    void a_checkpoint_that_the_log_did_not_go_on_from() {
        Checkpoint own = Checkpoint.open(forger.text("data/log/checkpoint"), keys.get(0));
        NoteKey other = new NoteKey(own.origin(), FOREIGN.verifyKey());
        String forked = new Checkpoint(own.origin(), own.size(), Merkle.empty()).sign(FOREIGN);
        assertThat(codes(good, List.of(keys.get(0), other), forked)).containsExactly("consistency-invalid");
        String unknown = new Checkpoint(own.origin(), 1, Merkle.empty()).sign(FOREIGN);
        assertThat(codes(good, List.of(keys.get(0), other), unknown)).containsExactly("consistency-missing");
    }

    @Test
    void a_bundle_forged_whole_with_its_own_key() {
        NoteKey own = new NoteKey(keys.get(0).name(), FOREIGN.verifyKey());
        assertThat(codes(good, List.of(own), null)).contains("checkpoint-foreign");
        BundleVerifier.Outcome alone = BundleVerifier.verify(good, List.of(), null);
        assertThat(alone.anchored()).isFalse();
    }

    @Test
    void a_sign_off_replayed_on_another_article() {
        Forger other = new Forger(Bundles.of(newsroom, newsroom.releasedStory()));
        String signOff = signOff();
        forger.put(signOff, other.get(signOff)).put(proofOf(signOff), other.get(proofOf(signOff)));
        assertThat(codes()).contains("chain-mismatch", "prev-mismatch");
    }

    @Test
    void a_signature_by_a_key_that_was_never_enrolled() {
        forger.put(event(1), resigned(1, "", ""));
        assertThat(codes()).contains("key-not-enrolled");
    }

    @Test
    void duplicate_keys_trailing_bytes_and_lone_surrogates() {
        forger.edit(event(1), text -> text.replaceFirst("\\{", "{\"payload\":\"\","));
        assertThat(codes()).contains("duplicate-key");
        forger = new Forger(good).edit(event(1), text -> text + "{}");
        assertThat(codes()).contains("trailing-data");
        forger = new Forger(good).edit(event(1), text -> text.replace("\"keyid\":\"", "\"keyid\":\"\\ud800"));
        assertThat(codes()).contains("lone-surrogate");
        forger = new Forger(good);
        byte[] trailed = Arrays.copyOf(good, good.length + 1);
        assertThat(codes(trailed, keys, null)).containsExactly("not-a-bundle");
    }

    /** Removes an event and moves those behind it forward, proofs and all. */
    private void shift(int from, int by) {
        int end = last();
        for (int n = from; n < end; n++) {
            forger.put(event(n), forger.get(event(n - by))).put(proof(n), forger.get(proof(n - by)));
        }
        forger.drop(event(end)).drop(proof(end));
    }

    private int last() {
        return forger.under("data/events/article/").size() - 1;
    }

    private static String event(int seq) {
        return "data/events/article/" + String.format("%06d", seq) + ".json";
    }

    private static String proof(int seq) {
        return proofOf(event(seq));
    }

    private String signOff() {
        return forger.under("data/events/article/").stream()
                .filter(path -> payload(path).contains("/signoff.given/v1"))
                .findFirst()
                .orElseThrow();
    }

    /** The event with other words, signed by a key that the record does not know. */
    private byte[] resigned(int seq, String what, String with) {
        String changed = payload(event(seq)).replace(what, with);
        return Envelope.sign(changed.getBytes(UTF_8), FOREIGN).bytes();
    }
}
