package dev.colophon.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what is done and tells what was. Writing joins the caller's transaction: the act and its event stand or fall
 * together.
 */
@ApplicationScoped
public class LedgerService {
    private final Recorder recorder;
    private final EventRepository events;
    private final DecodedEvents decoded;
    private final Disclosures disclosures;
    private final LineageSecrets secrets;
    private final Histories histories;
    private final EventLog log;
    private final Clock clock;
    private final Event<TextsErased> erased;

    LedgerService(
            Recorder recorder,
            EventRepository events,
            DecodedEvents decoded,
            Disclosures disclosures,
            LineageSecrets secrets,
            Histories histories,
            EventLog log,
            Clock clock,
            Event<TextsErased> erased) {
        this.recorder = recorder;
        this.events = events;
        this.decoded = decoded;
        this.disclosures = disclosures;
        this.secrets = secrets;
        this.histories = histories;
        this.log = log;
        this.clock = clock;
        this.erased = erased;
    }

    /**
     * Writes an act to the end of its chain and holds the chain until the transaction ends. Whoever writes to several
     * chains in one transaction does so in the order article, desk, service, so that nobody waits in a circle.
     *
     * @param chain by {@link Chains}
     * @param policy the policy the act was judged by, null where none applies
     * @param documents by subject name, see {@link Recorded}
     * @throws dev.colophon.fault.Fault {@code chain-busy} when others hold the chain for too long
     */
    @Transactional(TxType.MANDATORY)
    public Recorded append(
            String chain, Actor actor, @Nullable PolicyRef policy, Act act, Map<String, Document> documents) {
        return recorder.append(chain, actor, policy, act, documents);
    }

    /**
     * Holds a chain until the transaction ends: for an act that depends on what was done before, called before that is read.
     *
     * @throws dev.colophon.fault.Fault {@code chain-busy} when others hold the chain for too long
     */
    @Transactional(TxType.MANDATORY)
    public void lock(String chain) {
        recorder.lock(chain);
    }

    /** The acts on a chain from seq 0, empty where there is no such chain. */
    @Transactional
    public List<Recorded> chain(String chain) {
        return decoded.of(events.idsOf(chain));
    }

    /** All that an article's state is a function of. */
    @Transactional
    public ArticleHistory history(UUID article) {
        return histories.of(article);
    }

    /**
     * Keeps a text, name or note outside the record.
     *
     * @param claim {@code paragraph}, {@code name} or {@code note}
     * @param value for a paragraph by {@link dev.colophon.proof.Contents#json}
     * @return its commitment, by which the record names it
     */
    @Transactional(TxType.MANDATORY)
    public String disclose(String claim, @Nullable Object value) {
        return disclosures.put(claim, value);
    }

    /** The value a commitment stands for, empty when it was erased. */
    @Transactional
    public Optional<JsonNode> opened(String commitment) {
        return Optional.ofNullable(opened(List.of(commitment)).get(commitment));
    }

    /** As {@link #opened(String)} for many; what was erased is left out. */
    @Transactional
    public Map<String, JsonNode> opened(Collection<String> commitments) {
        Map<String, JsonNode> values = new HashMap<>();
        disclosures.plain(commitments).forEach((digest, plain) -> values.put(digest, Commitment.value(plain)));
        return values;
    }

    /** The disclosures themselves, as an evidence bundle ships them; what was erased is left out. */
    @Transactional
    public Map<String, String> disclosures(Collection<String> commitments) {
        return disclosures.plain(commitments);
    }

    /** Makes the secret of a lineage that appears for the first time. */
    @Transactional(TxType.MANDATORY)
    public byte[] mintLineage(UUID lineage, UUID article) {
        return secrets.mint(lineage, article);
    }

    /** The secrets of an article's lineages, target and source; what was erased is left out. */
    @Transactional
    public Map<UUID, byte[]> secrets(UUID article) {
        return secrets.ofArticle(article);
    }

    /** Destroys disclosures and secrets for good; the rows stay and name the erasure. */
    @Transactional(TxType.MANDATORY)
    public void erase(UUID erasure, Collection<String> commitments, Collection<UUID> lineages) {
        disclosures.erase(erasure, commitments);
        secrets.erase(erasure, lineages);
        erased.fire(new TextsErased(erasure));
    }

    /**
     * Events in log order: without gaps, and nothing ever appears before what was read already.
     *
     * @param after the last index seen, -1 to begin
     */
    @Transactional
    public List<LogEntry> log(long after, int limit) {
        return log.after(after, limit);
    }

    /**
     * As {@link #log(long, int)}, of some event types only.
     *
     * @param types names such as {@code released}
     */
    @Transactional
    public List<LogEntry> log(long after, int limit, Collection<String> types) {
        return log.after(after, limit, types);
    }

    /**
     * Acts of some types in the log, newest first.
     *
     * @param from recorded then or later
     * @param until recorded before
     * @param before only places before this one, to go on with
     */
    @Transactional
    public List<LogEntry> newest(Collection<String> types, Instant from, Instant until, long before, int limit) {
        return log.newest(types, from, until, before, limit);
    }

    /** The event's place in the log, empty while the sequencer has not come to it. */
    @Transactional
    public OptionalLong logIndex(UUID event) {
        return log.indexOf(event);
    }

    /** How many events have their place in the log. */
    @Transactional
    public long logSize() {
        return log.size();
    }

    /** How many committed events have no place in the log yet. */
    @Transactional
    public long waiting() {
        return log.waiting();
    }

    /** The service itself, as the actor of what it does on its own. */
    @Transactional
    public Actor service() {
        return chain(Chains.SERVICE).get(0).actor();
    }

    /** A new identifier that sorts by time. */
    public UUID uuidV7() {
        return Ids.v7(clock);
    }
}
