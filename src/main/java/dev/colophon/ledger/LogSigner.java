package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.VerifyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Signs checkpoints under the log's name with the keys that {@link Enrolment} found in order. */
@ApplicationScoped
class LogSigner {
    /** @param known every key that ever signed, the first one signing first */
    private record Signer(String origin, List<SigningKey> keys, List<NoteKey> known) {}

    private final AtomicReference<@Nullable Signer> signer = new AtomicReference<>();

    /**
     * Takes keys into use.
     *
     * @param keys all of them sign; others read notes by the first
     * @param earlier those that signed once and do no more
     */
    void use(String origin, List<SigningKey> keys, List<VerifyKey> earlier) {
        List<NoteKey> known = new ArrayList<>();
        keys.forEach(key -> known.add(new NoteKey(origin, key.verifyKey())));
        earlier.forEach(key -> known.add(new NoteKey(origin, key)));
        signer.set(new Signer(origin, List.copyOf(keys), List.copyOf(known)));
    }

    String sign(long size, byte[] root) {
        Signer current = signer();
        return new Checkpoint(current.origin, size, root).sign(current.keys);
    }

    /** The key by which others check checkpoints. */
    NoteKey publicKey() {
        return publicKeys().get(0);
    }

    /** Every key that a stored checkpoint may bear. */
    List<NoteKey> publicKeys() {
        return signer().known;
    }

    /** Whether this key signs here. */
    boolean uses(String keyId) {
        return signer().keys.stream().anyMatch(key -> key.verifyKey().keyId().equals(keyId));
    }

    private Signer signer() {
        Signer current = signer.get();
        if (current == null) {
            throw new IllegalStateException("nothing can be signed before the service has started");
        }
        return current;
    }
}
