package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The documents that events speak of, each stored once. */
@ApplicationScoped
class DocumentStore {
    private final EntityManager database;

    DocumentStore(EntityManager database) {
        this.database = database;
    }

    /** The bytes of these documents by digest; what is not there is left out. */
    Map<String, byte[]> bytes(Collection<String> digests) {
        Map<String, byte[]> found = new HashMap<>();
        Chunks.of(digests)
                .forEach(chunk -> database.createQuery(
                                "select sha256, body from DocumentEntity where sha256 in :digests", Object[].class)
                        .setParameter("digests", chunk)
                        .getResultList()
                        .forEach(row -> found.put((String) row[0], ((String) row[1]).getBytes(UTF_8))));
        return found;
    }
}
