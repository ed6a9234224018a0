package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The attacks on a bundle that the record is made against. The forger mends the bag each time, so that every failure named
 * here is the record's own.
 */
@QuarkusTest
class AttackTest {
    private static final SigningKey FOREIGN = SigningKey.ofSeed(new byte[32]);

    /** One for all: nothing here changes the service's own record. */
    private static byte[] good = new byte[0];

    @Inject
    Newsroom newsroom;

    private List<NoteKey> keys = List.of();
    private Forger forger = new Forger(Bundles.pack(java.util.Map.of("x/y", new byte[0])));

    @BeforeEach
    void bundle() {
        if (good.length == 0) {
            good = Bundles.of(newsroom, newsroom.releasedStory());
        }
        keys = List.of(Bundles.logKey(newsroom));
        forger = new Forger(good);
    }

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
    void a_sign_off_replayed_on_another_paragraph() {
        String items = documentWith("colophon-document/items/1");
        String signed = forger.text(items);
        String other = Stream.of(forger.text("data/secrets.json").split("\""))
                .filter(lineage -> lineage.length() == 36 && !signed.contains(lineage))
                .findFirst()
                .orElseThrow();
        forger.edit(
                items, text -> text.replaceFirst("\"paragraph\":\"[0-9a-f-]+\"", "\"paragraph\":\"" + other + "\""));
        assertThat(codes()).contains("document-mismatch");
    }

    @Test
    void a_text_swapped_under_its_sign_off() {
        forger.edit("data/disclosures.json", text -> text.replace("2,500 won each", "25,000 won each"));
        assertThat(codes()).contains("disclosure-mismatch");
    }

    @Test
    void links_changed_after_the_fact() {
        String version = documentWith("colophon-document/version/1", "\"label\":\"e1\"");
        forger.edit(version, text -> text.replaceFirst("\"source\":\\[\"", "\"source\":[\"0"));
        assertThat(codes()).contains("document-mismatch");
        String moved = Digests.sha256Hex(forger.get(version));
        forger.put("data/documents/" + moved + ".json", forger.get(version)).drop(version);
        assertThat(codes()).contains("document-missing");
    }

    @Test
    void a_disclosure_forged() {
        forger.edit("data/disclosures.json", text -> text.replace("Sol Park", "Sun Park"));
        assertThat(codes()).contains("disclosure-mismatch");
        Commitment own = Commitment.commit(Commitment.NOTE, "Nobody said so.", new SecureRandom());
        forger = new Forger(good);
        disclosures(all -> all.put(own.digest(), own.plain()));
        assertThat(codes()).contains("disclosure-surplus");
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

    @Test
    void a_released_text_that_differs_from_its_manifest() {
        forger.edit("data/releases/1.json", text -> text.replace("2,500 won each", "25,000 won each"));
        assertThat(codes()).contains("text-mismatch");
    }

    @Test
    void a_disclosure_line_that_was_not_released() {
        forger.edit("data/releases/1.json", text -> text.replace("and edited by", "and reviewed by"));
        assertThat(codes()).contains("text-mismatch");
    }

    @Test
    void texts_and_secrets_left_out() {
        disclosures(all -> {
            List<String> names = new ArrayList<>();
            all.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !all.path(name).asText().contains("2,500 won each"));
            all.remove(names);
        });
        assertThat(codes()).contains("disclosure-missing");
        forger = new Forger(good).put("data/secrets.json", "{}".getBytes(UTF_8));
        assertThat(codes()).contains("secret-missing");
    }

    @Test
    void secrets_exchanged() {
        forger.edit("data/secrets.json", text -> text.replaceAll("\":\"[0-9a-f]{4}", "\":\"0000"));
        assertThat(codes()).contains("key-mismatch");
    }

    @Test
    void a_report_of_another_record() {
        forger.edit("data/report/report.json", text -> text.replaceFirst("\"eventId\":\"0", "\"eventId\":\"f"));
        assertThat(codes()).contains("report-mismatch");
    }

    // ---- what the forger does

    private List<String> codes() {
        return codes(forger.packed(), keys, null);
    }

    private static List<String> codes(byte[] bundle, List<NoteKey> keys, @Nullable String earlier) {
        return BundleVerifier.verify(bundle, keys, earlier).failures().stream()
                .map(Failure::code)
                .distinct()
                .toList();
    }

    private void disclosures(Consumer<ObjectNode> change) {
        ObjectNode all = (ObjectNode) CanonicalJson.parse(forger.get("data/disclosures.json"));
        change.accept(all);
        forger.put("data/disclosures.json", CanonicalJson.bytes(all));
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

    private static String proofOf(String event) {
        return event.replace("events", "proofs");
    }

    private String signOff() {
        return forger.under("data/events/article/").stream()
                .filter(path -> payload(path).contains("/signoff.given/v1"))
                .findFirst()
                .orElseThrow();
    }

    private String payload(String path) {
        return new String(Envelope.parse(forger.get(path)).payload(), UTF_8);
    }

    private String documentWith(String... words) {
        return forger.under("data/documents/").stream()
                .filter(path ->
                        Arrays.stream(words).allMatch(word -> forger.text(path).contains(word)))
                .findFirst()
                .orElseThrow();
    }

    /** The event with other words, signed by a key that the record does not know. */
    private byte[] resigned(int seq, String what, String with) {
        String changed = payload(event(seq)).replace(what, with);
        return Envelope.sign(changed.getBytes(UTF_8), FOREIGN).bytes();
    }
}
