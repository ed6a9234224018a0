package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Ids;
import dev.colophon.proof.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes an act to the end of its chain. */
@ApplicationScoped
class Recorder {
    private final ChainHeads heads;
    private final EventRows rows;
    private final EventSigner signer;
    private final Sequencer sequencer;
    private final Clock clock;
    private final String version;

    Recorder(
            ChainHeads heads,
            EventRows rows,
            EventSigner signer,
            Sequencer sequencer,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String version) {
        this.heads = heads;
        this.rows = rows;
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
        SortedMap<String, String> bodies = new TreeMap<>();
        Map<String, Document> documents = new HashMap<>();
        Map<String, String> digests = new TreeMap<>();
        subjects.forEach((name, document) -> {
            byte[] bytes = Documents.bytes(document);
            String sha256 = Digests.sha256Hex(bytes);
            bodies.put(sha256, new String(bytes, UTF_8));
            documents.put(sha256, document);
            digests.put(name, sha256);
        });
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
        byte[] envelope = signer.sign(statement.bytes()).bytes();
        String sha256 = Digests.sha256Hex(envelope);
        rows.write(statement, new String(envelope, UTF_8), sha256, bodies);
        heads.moved(chain, new ChainHead(statement.seq(), sha256, statement.recordedAt()));
        sequencer.wakeAfterCommit();
        return statement.with(documents);
    }
}
