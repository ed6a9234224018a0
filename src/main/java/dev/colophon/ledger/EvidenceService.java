package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Hands out the record as bytes, for those who check it elsewhere. */
@ApplicationScoped
public class EvidenceService {
    private final EventRepository events;
    private final DocumentStore documents;
    private final EventSigner signer;
    private final ProofService proofs;

    EvidenceService(EventRepository events, DocumentStore documents, EventSigner signer, ProofService proofs) {
        this.events = events;
        this.documents = documents;
        this.signer = signer;
        this.proofs = proofs;
    }

    /**
     * Events with their proofs, all under one checkpoint, by chain and place.
     *
     * @throws dev.colophon.fault.Fault {@code not-yet-sequenced} while no checkpoint covers them all
     */
    @Transactional
    public List<LoggedEvent> events(Collection<UUID> ids) {
        Map<UUID, LogProof> found = proofs.proofs(ids);
        List<EventEntity> rows = new ArrayList<>();
        Chunks.of(ids).forEach(chunk -> rows.addAll(events.ofIds(chunk)));
        return rows.stream()
                .map(row -> new LoggedEvent(
                        row.id,
                        row.chain,
                        row.seq,
                        row.envelope.getBytes(UTF_8),
                        Objects.requireNonNull(found.get(row.id))))
                .sorted(Comparator.comparing(LoggedEvent::chain).thenComparing(LoggedEvent::seq))
                .toList();
    }

    /** The bytes of documents by their digest. */
    @Transactional
    public Map<String, byte[]> documents(Collection<String> digests) {
        return documents.bytes(digests);
    }

    /**
     * Signs something that leaves the service, with the key that signs events.
     *
     * @param type what it is, another type than an event's
     * @return the envelope's bytes (DSSE)
     */
    public byte[] seal(String type, byte[] content) {
        return signer.sign(type, content).bytes();
    }

    /** The chain an event stands in; empty where there is no such event. */
    @Transactional
    public Optional<String> chainOf(UUID event) {
        return events.findByIdOptional(event).map(row -> row.chain);
    }

    /** An event's envelope as it is stored. */
    @Transactional
    public byte[] envelope(UUID event) {
        return events.findById(event).envelope.getBytes(UTF_8);
    }
}
