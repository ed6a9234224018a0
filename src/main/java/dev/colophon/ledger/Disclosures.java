package dev.colophon.ledger;

import dev.colophon.proof.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts, names and notes by their commitments. */
@ApplicationScoped
class Disclosures {
    private final EntityManager database;
    private final SecureRandom random = new SecureRandom();

    Disclosures(EntityManager database) {
        this.database = database;
    }

    String put(String claim, @Nullable Object value) {
        Commitment commitment = Commitment.commit(claim, value, random);
        DisclosedEntity entity = new DisclosedEntity();
        entity.digest = commitment.digest();
        entity.claim = claim;
        entity.plain = commitment.plain();
        database.persist(entity);
        return commitment.digest();
    }

    /** The disclosures of these commitments; what is erased or was never there is left out. */
    Map<String, String> plain(Collection<String> digests) {
        Map<String, String> found = new HashMap<>();
        // One value, however many: a list of parameters would make a statement of its own for each length.
        for (Object row : database.createNativeQuery(
                        "select digest, plain from disclosed where digest = any(:digests) and plain is not null")
                .setParameter("digests", digests.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            found.put((String) columns[0], (String) columns[1]);
        }
        return found;
    }

    void erase(UUID erasure, Collection<String> digests) {
        database.flush();
        Chunks.of(digests)
                .forEach(chunk -> database.createNativeQuery("update disclosed set plain = null, erasure = :erasure"
                                + " where digest in (:digests) and plain is not null")
                        .setParameter("erasure", erasure)
                        .setParameter("digests", chunk)
                        .executeUpdate());
    }
}
