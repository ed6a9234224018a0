package dev.colophon.verify;

import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import dev.colophon.proof.VerifyKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks one chain from its first event: that every envelope is well-formed and signed by an enrolled key, that each event
 * follows the one before, and that each document is the one named. Not thread-safe; one instance checks one chain.
 */
public final class ChainVerifier {
    private final String chain;
    private final KeyRing keys;
    private final Map<String, byte[]> documents;
    private final List<Failure> failures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private @Nullable String previous;
    private @Nullable Instant recorded;
    private long expected;
    private boolean excerpt;

    /**
     * @param chain the chain's name, see {@link dev.colophon.act.Chains}
     * @param documents their bytes by the hex SHA-256 they are said to have
     */
    public ChainVerifier(String chain, KeyRing keys, Map<String, byte[]> documents) {
        this.chain = chain;
        this.keys = keys;
        this.documents = documents;
    }

    /**
     * Every failure, in the order of the chain; empty when the chain verifies.
     *
     * @param events the chain's events in order, from the first
     */
    public List<Failure> verify(List<SignedEvent> events) {
        for (SignedEvent event : events) {
            check(event);
            previous = Digests.sha256Hex(event.envelope());
        }
        return List.copyOf(failures);
    }

    /**
     * As {@link #verify}, of some of a chain's events: what lies between them is not asked for.
     *
     * @param events in the chain's order
     */
    public List<Failure> verifyExcerpt(List<SignedEvent> events) {
        excerpt = true;
        return verify(events);
    }

    /** SHA-256 of the last envelope's bytes, null for an empty chain: what the next event will name as {@code prev}. */
    public @Nullable String head() {
        return previous;
    }

    /** What could be read, in order. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    private void check(SignedEvent event) {
        UUID id = null;
        try {
            Envelope envelope = Envelope.parse(event.envelope());
            Statement statement = Statement.parse(envelope.payload());
            id = statement.eventId();
            signature(envelope, event, id);
            place(statement);
            statement.subjects().forEach((name, sha256) -> document(statement, name, sha256));
            statements.add(statement);
        } catch (MalformedException e) {
            fail(e.code(), id, String.valueOf(e.getMessage()));
            expected++;
        }
    }

    private void signature(Envelope envelope, SignedEvent event, UUID id) {
        String signer = envelope.keyId();
        Optional<VerifyKey> key = keys.find(signer, event.logIndex());
        if (!keys.knows(signer)) {
            fail("key-not-enrolled", id, "signed by " + signer);
        } else if (key.isEmpty()) {
            fail("key-revoked", id, "signed by " + signer + " where that key does not count");
        } else if (!Signatures.hold(event.envelope(), envelope, key.get())) {
            fail("signature-invalid", id, "not made by " + signer + " over this statement");
        }
    }

    private void place(Statement statement) {
        UUID id = statement.eventId();
        if (!ids.add(id)) {
            fail("event-duplicate", id, "the same event twice");
        }
        if (!statement.chain().equals(chain)) {
            fail("chain-mismatch", id, "an event of " + statement.chain());
        }
        boolean leaps = excerpt && statement.seq() > expected;
        if (statement.seq() != expected && !leaps) {
            String code = statement.seq() > expected ? "seq-gap" : "seq-duplicate";
            fail(code, id, "expected seq " + expected + ", found " + statement.seq());
        }
        if (!leaps && !Objects.equals(statement.prev(), previous)) {
            fail("prev-mismatch", id, "does not follow the event before it");
        }
        if (recorded != null && statement.recordedAt().isBefore(recorded)) {
            fail("back-dated", id, "recorded before the event before it");
        }
        recorded = statement.recordedAt();
        expected = statement.seq() + 1;
    }

    private void document(Statement statement, String name, String sha256) {
        byte[] bytes = documents.get(sha256);
        if (bytes == null) {
            fail("document-missing", statement.eventId(), name + " " + sha256);
        } else if (!Digests.sha256Hex(bytes).equals(sha256)) {
            fail("document-mismatch", statement.eventId(), name + " is not what the event names");
        } else {
            readable(statement, name, bytes);
        }
    }

    private void readable(Statement statement, String name, byte[] bytes) {
        try {
            Documents.parse(bytes);
        } catch (MalformedException e) {
            fail("document-unreadable", statement.eventId(), name + ": " + e.getMessage());
        }
    }

    private void fail(String code, @Nullable UUID id, String detail) {
        failures.add(new Failure(code, chain, expected, id, detail));
    }
}
