package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Ids;
import dev.colophon.proof.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes an act to the end of its chain. */
@ApplicationScoped
class Recorder {
    private final ChainHeads heads;
    private final DocumentStore documents;
    private final EventRepository events;
    private final EventSigner signer;
    private final Sequencer sequencer;
    private final Clock clock;
    private final String version;

    Recorder(
            ChainHeads heads,
            DocumentStore documents,
            EventRepository events,
            EventSigner signer,
            Sequencer sequencer,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        this.heads = heads;
        this.documents = documents;
        this.events = events;
        this.signer = signer;
        this.sequencer = sequencer;
        this.clock = clock;
        this.version = version;
    }

    void lock(String chain) {
        heads.lock(chain);
    }

    Recorded append(String chain, Actor actor, @Nullable PolicyRef policy, Act act, Map<String, Document> subjects) {
        ChainHead head = heads.lock(chain);
        Map<String, String> digests = documents.put(subjects);
        Statement statement = new Statement(
                Ids.v7(clock),
                chain,
                head.seq() + 1,
                head.sha256(),
                head.next(clock.instant()),
                actor,
                policy,
                version,
                act,
                digests);
        write(statement, signer.sign(statement.bytes()).bytes());
        return statement.with(byDigest(subjects, digests));
    }

    private void write(Statement statement, byte[] envelope) {
        EventEntity event = new EventEntity();
        event.id = statement.eventId();
        event.chain = statement.chain();
        event.seq = statement.seq();
        event.prev = statement.prev();
        event.type = statement.type();
        event.recordedAt = statement.recordedAt();
        event.envelope = new String(envelope, UTF_8);
        events.persistAndFlush(event);
        documents.name(statement.eventId(), statement.subjects());
        heads.advance(statement.chain(), statement.seq(), Digests.sha256Hex(envelope), statement.recordedAt());
        sequencer.await(statement.eventId());
    }

    private static Map<String, Document> byDigest(Map<String, Document> subjects, Map<String, String> digests) {
        Map<String, Document> documents = new HashMap<>();
        digests.forEach((name, sha256) -> documents.put(sha256, subjects.get(name)));
        return documents;
    }
}
