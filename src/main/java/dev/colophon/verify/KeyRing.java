package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Statement;
import dev.colophon.proof.VerifyKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that may sign events, each from its enrolment to its revocation. The first key vouches for itself; every later
 * one was enrolled by an event that a key of this ring signed.
 */
public final class KeyRing {
    private static final String PURPOSE = "event";

    /** A key, the log index from which it counts and the one at which it ended, null while it has not. */
    private record Tenure(
            VerifyKey key, long from, @Nullable Long until) {
        boolean covers(@Nullable Long logIndex) {
            return logIndex == null ? until == null : logIndex >= from && (until == null || logIndex < until);
        }
    }

    private final Map<String, Tenure> tenures = new HashMap<>();

    /** A ring with nothing but these keys, none of them revoked. */
    public static KeyRing of(List<VerifyKey> trusted) {
        KeyRing ring = new KeyRing();
        trusted.forEach(key -> ring.tenures.put(key.keyId(), new Tenure(key, 0, null)));
        return ring;
    }

    /**
     * Reads a ring from the service's chain. Events that are no key events are passed over; whatever is not signed by a
     * key of the ring changes nothing.
     *
     * @param service events of the service's chain in order
     */
    public static KeyRing read(List<SignedEvent> service) {
        KeyRing ring = new KeyRing();
        service.forEach(ring::take);
        return ring;
    }

    private void take(SignedEvent event) {
        try {
            Envelope envelope = Envelope.parse(event.envelope());
            Statement statement = Statement.parse(envelope.payload());
            Act act = statement.act();
            if (!statement.chain().equals(Chains.SERVICE)) {
                return;
            }
            if (act instanceof Act.KeyEnrolled key && key.purpose().equals(PURPOSE)) {
                enrol(VerifyKey.ofBase64(key.publicKey()), envelope, statement.seq(), event.logIndex());
            } else if (act instanceof Act.KeyRevoked key && signs(envelope, event.logIndex())) {
                tenures.computeIfPresent(
                        key.keyId(), (id, held) -> new Tenure(held.key(), held.from(), place(event.logIndex())));
            }
        } catch (MalformedException unreadable) {
            // The chain's own verification names it.
        }
    }

    /** The service's first event enrols the first key and is signed by it; every other key needs one that counts. */
    private void enrol(VerifyKey key, Envelope envelope, long seq, @Nullable Long logIndex) {
        boolean first = seq == 0 && tenures.isEmpty() && envelope.signedBy(key);
        if (first || signs(envelope, logIndex)) {
            tenures.putIfAbsent(key.keyId(), new Tenure(key, first ? 0 : place(logIndex), null));
        }
    }

    private boolean signs(Envelope envelope, @Nullable Long logIndex) {
        return find(envelope.keyId(), logIndex).filter(envelope::signedBy).isPresent();
    }

    /** What has no place in the log yet comes after all that has one. */
    private static long place(@Nullable Long logIndex) {
        return logIndex == null ? Long.MAX_VALUE : logIndex;
    }

    /** The keys, revoked ones among them. */
    List<VerifyKey> keys() {
        return tenures.values().stream().map(Tenure::key).toList();
    }

    /** Whether there is such a key, revoked or not. */
    boolean knows(String keyId) {
        return tenures.containsKey(keyId);
    }

    /** The key of that name, if it might sign at that place in the log. */
    Optional<VerifyKey> find(String keyId, @Nullable Long logIndex) {
        return Optional.ofNullable(tenures.get(keyId))
                .filter(tenure -> tenure.covers(logIndex))
                .map(Tenure::key);
    }
}
