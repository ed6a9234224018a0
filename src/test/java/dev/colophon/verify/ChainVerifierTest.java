package dev.colophon.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.SamplesOfActs;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.Statement;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {
    private static final String CHAIN = "article/1";

    private final SigningKey key = SigningKey.generate(new SecureRandom());
    private final SigningKey stranger = SigningKey.generate(new SecureRandom());
    private final SamplesOfActs samples = new SamplesOfActs(1);
    private final Map<String, byte[]> documents = new HashMap<>();
    private final List<SignedEvent> events = new ArrayList<>();

    ChainVerifierTest() {
        for (int seq = 0; seq < 5; seq++) {
            add(key, CHAIN, seq, prev());
        }
    }

    @Test
    void finds_nothing_wrong_with_a_good_chain() {
        assertThat(failures()).isEmpty();
    }

    @Test
    void names_a_byte_changed_in_an_envelope() {
        edit(2, text -> text.replace("\"sig\":\"", "\"sig\":\"A"));
        assertThat(failures()).contains("not-an-envelope");
    }

    @Test
    void names_a_signature_over_something_else() {
        Envelope other = Envelope.parse(events.get(1).envelope());
        Envelope own = Envelope.parse(events.get(2).envelope());
        events.set(2, event(new Envelope(own.type(), own.payload(), own.keyId(), other.signature())));
        assertThat(failures()).containsExactly("signature-invalid", "prev-mismatch");
    }

    @Test
    void names_a_signature_by_an_unenrolled_key() {
        add(stranger, CHAIN, 5, prev());
        assertThat(failures()).containsExactly("key-not-enrolled");
    }

    @Test
    void names_a_signature_that_only_claims_the_enrolled_key() {
        Envelope forged = Envelope.sign(statement(CHAIN, 5, prev()).bytes(), stranger);
        events.add(event(
                new Envelope(forged.type(), forged.payload(), key.verifyKey().keyId(), forged.signature())));
        assertThat(failures()).containsExactly("signature-invalid");
    }

    @Test
    void names_an_event_dropped_from_the_middle() {
        events.remove(2);
        assertThat(failures()).containsExactly("seq-gap", "prev-mismatch");
    }

    @Test
    void names_an_event_dropped_from_the_front() {
        events.remove(0);
        assertThat(failures()).containsExactly("seq-gap", "prev-mismatch");
    }

    @Test
    void names_events_in_another_order() {
        Collections.swap(events, 2, 3);
        assertThat(failures()).contains("seq-gap", "seq-duplicate", "prev-mismatch");
    }

    @Test
    void names_an_event_given_twice() {
        events.add(3, events.get(2));
        assertThat(failures()).contains("event-duplicate", "seq-duplicate", "prev-mismatch");
    }

    @Test
    void names_two_events_with_one_seq() {
        add(key, CHAIN, 4, Digests.sha256Hex(events.get(3).envelope()));
        assertThat(failures()).containsExactly("seq-duplicate", "prev-mismatch");
    }

    @Test
    void names_an_event_of_another_chain() {
        add(key, "article/2", 5, prev());
        assertThat(failures()).containsExactly("chain-mismatch");
    }

    @Test
    void names_duplicate_keys_and_trailing_bytes() {
        edit(4, text -> text.replace("{\"payload\"", "{\"payload\":\"\",\"payload\""));
        assertThat(failures()).containsExactly("duplicate-key");
        edit(4, text -> text.replace("{\"payload\":\"\",", "{") + " ");
        assertThat(failures()).containsExactly("not-canonical");
        edit(4, text -> text.strip() + "{}");
        assertThat(failures()).containsExactly("trailing-data");
    }

    @Test
    void names_a_document_that_was_changed_or_lost() {
        String sha256 = documents.keySet().iterator().next();
        documents.put(sha256, "{}".getBytes(UTF_8));
        assertThat(failures()).containsExactly("document-mismatch");
        documents.remove(sha256);
        assertThat(failures()).containsExactly("document-missing");
    }

    @Test
    void knows_the_keys_that_the_service_chain_enrolled() {
        List<SignedEvent> service = List.of(
                enrolled(key, key, 0),
                enrolled(stranger, stranger, 1),
                revoked(key, key, 2),
                enrolled(stranger, key, 3));
        KeyRing ring = KeyRing.read(service);
        assertThat(ring.knows(stranger.verifyKey().keyId())).isFalse();
        assertThat(ring.find(key.verifyKey().keyId(), 1L)).isPresent();
        assertThat(ring.find(key.verifyKey().keyId(), 2L)).isEmpty();
        assertThat(ring.find(key.verifyKey().keyId(), null)).isEmpty();
    }

    @Test
    void names_an_event_signed_after_the_keys_revocation() {
        KeyRing ring = KeyRing.read(List.of(enrolled(key, key, 0), revoked(key, key, 3)));
        assertThat(new ChainVerifier(CHAIN, ring, documents).verify(events))
                .extracting(Failure::code, Failure::seq)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("key-revoked", 3L),
                        org.assertj.core.api.Assertions.tuple("key-revoked", 4L));
    }

    private List<String> failures() {
        KeyRing ring = KeyRing.of(List.of(key.verifyKey()));
        return new ChainVerifier(CHAIN, ring, documents)
                .verify(events).stream().map(Failure::code).toList();
    }

    private void add(SigningKey signer, String chain, long seq, String prev) {
        events.add(event(Envelope.sign(statement(chain, seq, prev).bytes(), signer)));
    }

    private SignedEvent event(Envelope envelope) {
        return new SignedEvent(envelope.bytes(), (long) events.size());
    }

    private Statement statement(String chain, long seq, String prev) {
        byte[] items = Documents.bytes(new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00"))));
        String sha256 = Digests.sha256Hex(items);
        documents.put(sha256, items);
        return statement(chain, seq, prev, new Act.ParagraphWaived("commitment"), Map.of("items", sha256));
    }

    private Statement statement(String chain, long seq, String prev, Act act, Map<String, String> subjects) {
        return new Statement(
                UUID.randomUUID(), chain, seq, prev, Instant.EPOCH, samples.actor(), null, "1", act, subjects);
    }

    private SignedEvent enrolled(SigningKey enrolled, SigningKey signer, long logIndex) {
        Act act = new Act.KeyEnrolled(
                enrolled.verifyKey().keyId(), "event", enrolled.verifyKey().base64());
        return service(act, signer, logIndex);
    }

    private SignedEvent revoked(SigningKey revoked, SigningKey signer, long logIndex) {
        return service(new Act.KeyRevoked(revoked.verifyKey().keyId(), "commitment"), signer, logIndex);
    }

    private SignedEvent service(Act act, SigningKey signer, long logIndex) {
        byte[] bytes = statement("service", logIndex, null, act, Map.of()).bytes();
        return new SignedEvent(Envelope.sign(bytes, signer).bytes(), logIndex);
    }

    private String prev() {
        return events.isEmpty()
                ? null
                : Digests.sha256Hex(events.get(events.size() - 1).envelope());
    }

    private void edit(int index, UnaryOperator<String> change) {
        SignedEvent event = events.get(index);
        String text = change.apply(new String(event.envelope(), UTF_8));
        events.set(index, new SignedEvent(text.getBytes(UTF_8), event.logIndex()));
    }
}
