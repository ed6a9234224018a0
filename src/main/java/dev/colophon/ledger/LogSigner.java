package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Signs checkpoints under the log's name with the key that {@link Enrolment} found in order. */
@ApplicationScoped
class LogSigner {
    private record Signer(String origin, SigningKey key) {}

    private final AtomicReference<@Nullable Signer> signer = new AtomicReference<>();

    void use(String origin, SigningKey enrolled) {
        signer.set(new Signer(origin, enrolled));
    }

    String sign(long size, byte[] root) {
        Signer current = signer();
        return new Checkpoint(current.origin, size, root).sign(current.key);
    }

    /** The key by which others check checkpoints. */
    NoteKey publicKey() {
        Signer current = signer();
        return new NoteKey(current.origin, current.key.verifyKey());
    }

    private Signer signer() {
        Signer current = signer.get();
        if (current == null) {
            throw new IllegalStateException("nothing can be signed before the service has started");
        }
        return current;
    }
}
