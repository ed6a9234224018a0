package dev.colophon.ledger;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.proof.SigningKey;
import dev.colophon.proof.VerifyKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys at hand held against those that the service's chain names. */
final class Keyring {
    private final List<Act.KeyEnrolled> enrolled = new ArrayList<>();
    private final Set<String> revoked = new HashSet<>();

    Keyring(List<Recorded> acts) {
        for (Recorded recorded : acts) {
            if (recorded.act() instanceof Act.KeyEnrolled key) {
                enrolled.add(key);
            } else if (recorded.act() instanceof Act.KeyRevoked key) {
                revoked.add(key.keyId());
            }
        }
    }

    /** Whether the record names the key for this. */
    boolean enrolled(String purpose, SigningKey key) {
        return enrolled.stream()
                .anyMatch(known -> known.purpose().equals(purpose)
                        && known.keyId().equals(key.verifyKey().keyId()));
    }

    /** Every key that was ever enrolled for this. */
    List<VerifyKey> all(String purpose) {
        return enrolled.stream()
                .filter(known -> known.purpose().equals(purpose))
                .map(known -> VerifyKey.ofBase64(known.publicKey()))
                .toList();
    }

    /**
     * The keys in a file that may sign, made on the first start.
     *
     * @throws IllegalStateException when there is none, when the first was revoked, or when none is on record
     */
    List<SigningKey> signing(String purpose, KeyFile file) {
        List<SigningKey> found = file.read();
        if (all(purpose).isEmpty()) {
            return found.isEmpty() ? List.of(made(file)) : found;
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("The database has a record, but the key that signs it is missing: " + file);
        }
        boolean known = found.stream().anyMatch(key -> enrolled(purpose, key) && !isRevoked(key));
        if (!known || isRevoked(found.get(0))) {
            throw new IllegalStateException("The key in " + file + " is not one that this database's record names");
        }
        return found.stream().filter(key -> !isRevoked(key)).toList();
    }

    private boolean isRevoked(SigningKey key) {
        return revoked.contains(key.verifyKey().keyId());
    }

    private static SigningKey made(KeyFile file) {
        SigningKey key = SigningKey.generate(new SecureRandom());
        file.write(key);
        return key;
    }
}
