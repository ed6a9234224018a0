package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.proof.Documents;
import dev.colophon.proof.MalformedException;
import dev.colophon.verify.SignedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chains as bytes, for the verifier: nothing decoded, nothing remembered. */
@ApplicationScoped
class StoredChains {
    private static final Collection<String> ANY_TYPE = List.of();
    private static final Collection<String> PASSKEY_TYPES = List.of("passkey.enrolled", "passkey.removed");
    private static final Collection<String> KEY_TYPES = List.of("key.enrolled", "key.revoked");

    private final EntityManager database;
    private final DocumentStore documents;

    StoredChains(EntityManager database, DocumentStore documents) {
        this.database = database;
        this.documents = documents;
    }

    /** A chain's events by seq, each with its place in the log. */
    List<SignedEvent> events(String chain) {
        return events(chain, ANY_TYPE);
    }

    /** The events that enrolled and revoked keys. */
    List<SignedEvent> keyEvents() {
        return events(Chains.SERVICE, KEY_TYPES);
    }

    /** The events that enrolled and removed passkeys. */
    List<SignedEvent> passkeyEvents() {
        return events(Chains.SERVICE, PASSKEY_TYPES);
    }

    private List<SignedEvent> events(String chain, Collection<String> types) {
        return database.createQuery(
                        "select e.envelope, l.index from EventEntity e left join LogEntryEntity l on l.event = e.id"
                                + " where e.chain = :chain and (:all = true or e.type in :types) order by e.seq",
                        Object[].class)
                .setParameter("chain", chain)
                .setParameter("all", types.isEmpty())
                .setParameter("types", types)
                .getResultStream()
                .map(row -> new SignedEvent(((String) row[0]).getBytes(UTF_8), (Long) row[1]))
                .toList();
    }

    /** The bytes of all documents that a chain's events name, by the digest they are stored under. */
    Map<String, byte[]> documents(String chain) {
        List<?> digests = database.createNativeQuery("select distinct d.sha256 from event_document d"
                        + " join event e on e.id = d.event where e.chain = :chain")
                .setParameter("chain", chain)
                .getResultList();
        return documents.bytes(digests.stream().map(String.class::cast).toList());
    }

    /** The commitments of all paragraphs in a chain's versions. */
    Set<String> paragraphs(String chain) {
        return documents(chain).values().stream()
                .flatMap(StoredChains::version)
                .flatMap(version -> version.paragraphs().stream())
                .map(Document.Entry::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What cannot be read the chain's own verification names. */
    private static Stream<Document.Version> version(byte[] bytes) {
        try {
            return Documents.parse(bytes) instanceof Document.Version version ? Stream.of(version) : Stream.empty();
        } catch (MalformedException unreadable) {
            return Stream.empty();
        }
    }
}
