package dev.colophon.ledger;

import dev.colophon.proof.Envelope;
import dev.colophon.proof.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Signs events with the key that {@link Enrolment} found in order. */
@ApplicationScoped
class EventSigner {
    private final AtomicReference<@Nullable SigningKey> key = new AtomicReference<>();

    void use(SigningKey enrolled) {
        key.set(enrolled);
    }

    /** Whether this is the key that signs here. */
    boolean uses(String keyId) {
        SigningKey current = key.get();
        return current != null && current.verifyKey().keyId().equals(keyId);
    }

    Envelope sign(byte[] statement) {
        return Envelope.sign(statement, key());
    }

    /** Signs something else than an event, which its type tells apart. */
    Envelope sign(String type, byte[] content) {
        return Envelope.sign(type, content, key());
    }

    private SigningKey key() {
        SigningKey current = key.get();
        if (current == null) {
            throw new IllegalStateException("nothing can be recorded before the service has started");
        }
        return current;
    }
}
