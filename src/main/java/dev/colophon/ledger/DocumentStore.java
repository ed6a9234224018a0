package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Document;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The documents that events speak of, each stored once. */
@ApplicationScoped
class DocumentStore {
    private final EntityManager database;

    DocumentStore(EntityManager database) {
        this.database = database;
    }

    /** Stores documents by subject name and answers their digests by the same names. */
    Map<String, String> put(Map<String, Document> documents) {
        Map<String, String> digests = new TreeMap<>();
        documents.forEach((name, document) -> digests.put(name, put(document)));
        return digests;
    }

    private String put(Document document) {
        byte[] bytes = Documents.bytes(document);
        String sha256 = Digests.sha256Hex(bytes);
        database.createNativeQuery("insert into document (sha256, body) values (:sha256, :body) on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("body", new String(bytes, UTF_8))
                .executeUpdate();
        return sha256;
    }

    /** Notes which documents an event names. */
    void name(UUID event, Map<String, String> digests) {
        digests.forEach((name, sha256) -> database.createNativeQuery(
                        "insert into event_document (event, name, sha256) values (:event, :name, :sha256)")
                .setParameter("event", event)
                .setParameter("name", name)
                .setParameter("sha256", sha256)
                .executeUpdate());
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
