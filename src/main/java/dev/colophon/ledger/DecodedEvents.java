package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Events read back into acts. An event never changes and its id is never used twice, not even after a roll-back, so that
 * what was decoded once may be kept.
 */
@ApplicationScoped
class DecodedEvents {
    private final EventRepository events;
    private final DocumentStore documents;
    private final Map<UUID, Recorded> decoded;

    DecodedEvents(EventRepository events, DocumentStore documents, LedgerSettings settings) {
        this.events = events;
        this.documents = documents;
        int most = settings.cachedEvents();
        this.decoded = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Recorded> eldest) {
                return size() > most;
            }
        });
    }

    /** The acts of these events, in the order asked for. */
    List<Recorded> of(List<UUID> ids) {
        Map<UUID, Recorded> all = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            Recorded known = decoded.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                all.put(id, known);
            }
        }
        Chunks.of(missing).forEach(chunk -> all.putAll(decode(events.ofIds(chunk))));
        return ids.stream().map(id -> recorded(all, id)).toList();
    }

    private static Recorded recorded(Map<UUID, Recorded> all, UUID id) {
        Recorded found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no such event: " + id);
        }
        return found;
    }

    private Map<UUID, Recorded> decode(List<EventEntity> rows) {
        List<Statement> statements = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (EventEntity row : rows) {
            Statement statement =
                    Statement.parse(Envelope.parse(row.envelope.getBytes(UTF_8)).payload());
            statements.add(statement);
            named.addAll(statement.subjects().values());
        }
        Map<String, Document> parsed = new HashMap<>();
        documents.bytes(named).forEach((sha256, bytes) -> parsed.put(sha256, Documents.parse(bytes)));
        Map<UUID, Recorded> fresh = new HashMap<>();
        statements.forEach(statement -> fresh.put(statement.eventId(), statement.with(parsed)));
        decoded.putAll(fresh);
        return fresh;
    }
}
