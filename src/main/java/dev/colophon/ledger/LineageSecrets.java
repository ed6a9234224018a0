package dev.colophon.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** What keys are made with, so that a key in the record tells nothing about its text. */
@ApplicationScoped
class LineageSecrets {
    private static final int BYTES = 16;

    private final EntityManager database;
    private final SecureRandom random = new SecureRandom();

    LineageSecrets(EntityManager database) {
        this.database = database;
    }

    byte[] mint(UUID lineage, UUID article) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        LineageSecretEntity entity = new LineageSecretEntity();
        entity.lineage = lineage;
        entity.article = article;
        entity.plain = HexFormat.of().formatHex(secret);
        database.persist(entity);
        return secret;
    }

    Map<UUID, byte[]> ofArticle(UUID article) {
        Map<UUID, byte[]> found = new HashMap<>();
        database.createQuery(
                        "select lineage, plain from LineageSecretEntity where article = :article and plain is not null",
                        Object[].class)
                .setParameter("article", article)
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], HexFormat.of().parseHex((String) row[1])));
        return found;
    }

    void erase(UUID erasure, Collection<UUID> lineages) {
        database.flush();
        Chunks.of(lineages)
                .forEach(
                        chunk -> database.createNativeQuery("update lineage_secret set plain = null, erasure = :erasure"
                                        + " where lineage in (:lineages) and plain is not null")
                                .setParameter("erasure", erasure)
                                .setParameter("lineages", chunk)
                                .executeUpdate());
    }
}
