package dev.colophon.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks an evidence bundle from its bytes: the bag, the log, the chains, the texts, and that what was released follows
 * from what was done. Not thread-safe; one instance checks one bundle.
 */
public final class BundleVerifier {
    private static final String ARTICLE = "article";
    private static final String DESK = "desk";
    private static final String SERVICE = "service";

    private final BundleFiles files;
    private final List<NoteKey> logKeys;
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, byte[]> documents;

    private BundleVerifier(BundleFiles files, List<NoteKey> logKeys) {
        this.files = files;
        this.logKeys = logKeys;
        this.documents = files.documents();
    }

    /**
     * What was found.
     *
     * @param chain the article's chain
     * @param events how many of it there are: complete up to the one before
     * @param treeSize of the checkpoint that covers them
     * @param anchored whether a key from outside the bundle was given: without one it vouches only for itself
     * @param erased lineages that an erasure ended, which were taken as recorded
     */
    public record Outcome(
            List<Failure> failures, String chain, long events, long treeSize, boolean anchored, Set<UUID> erased) {
        public Outcome {
            failures = List.copyOf(failures);
            erased = Set.copyOf(erased);
        }
    }

    /**
     * Verifies a bundle. What cannot be read at all is a failure like any other.
     *
     * @param archive its bytes
     * @param trusted keys of logs known from elsewhere; without any the bundle's own is taken
     * @param earlier a checkpoint known from before, null for none
     */
    public static Outcome verify(byte[] archive, List<NoteKey> trusted, @Nullable String earlier) {
        List<Failure> failures = new ArrayList<>();
        boolean anchored = !trusted.isEmpty();
        try {
            Bag bag = Bag.open(archive);
            failures.addAll(bag.check());
            BundleFiles files = new BundleFiles(bag);
            List<NoteKey> keys = anchored
                    ? trusted
                    : List.of(NoteKey.ofVkey(files.text(BundlePaths.LOG_KEY).strip()));
            BundleVerifier verifier = new BundleVerifier(files, keys);
            Set<UUID> erased = verifier.run(earlier);
            failures.addAll(verifier.failures);
            return new Outcome(failures, files.chain(), files.events(), files.treeSize(), anchored, erased);
        } catch (MalformedException e) {
            failures.add(failure(e.code(), String.valueOf(e.getMessage())));
            return new Outcome(failures, "", 0, 0, anchored, Set.of());
        }
    }

    private Set<UUID> run(@Nullable String earlier) {
        LogVerifier log = new LogVerifier(files.text(BundlePaths.CHECKPOINT), logKeys);
        demand(log.checkpoint().size() == files.treeSize(), "checkpoint-invalid", "the index tells another tree size");
        List<SignedEvent> article = events(ARTICLE, log);
        List<SignedEvent> desk = events(DESK, log);
        List<SignedEvent> service = events(SERVICE, log);
        KeyRing keys = KeyRing.read(service);
        Set<UUID> erased = contents(article, desk, service, keys);
        if (earlier != null) {
            log.continues(earlier, logKeys, files.consistency());
        }
        failures.addAll(log.failures());
        failures.addAll(new Seal(files, keys, log.checkpoint().size()).check());
        return erased;
    }

    private Set<UUID> contents(
            List<SignedEvent> article, List<SignedEvent> desk, List<SignedEvent> service, KeyRing keys) {
        ChainVerifier chain = new ChainVerifier(files.chain(), keys, documents);
        failures.addAll(chain.verify(article));
        demand(article.size() == files.events(), "tail-cut", "the index tells of another number of events");
        List<Statement> others = new ArrayList<>(excerpt(desk, keys));
        others.addAll(excerpt(service, keys));
        return new BundleContents(
                        files,
                        documents,
                        chain.statements(),
                        others,
                        keys,
                        Passkeys.read(service),
                        SignedEvent.places(article),
                        failures)
                .check();
    }

    /** The events of a kind of chain, each with the place in the log that its proof shows. */
    private List<SignedEvent> events(String kind, LogVerifier log) {
        List<SignedEvent> events = new ArrayList<>();
        long last = -1;
        for (Map.Entry<String, byte[]> file : files.envelopes(kind).entrySet()) {
            long seq = seq(file.getKey());
            JsonNode proof = files.proof(file.getKey());
            Long index = log.place(kind, seq, file.getValue(), proof);
            if (index != null && index <= last) {
                failures.add(
                        new Failure("log-order", kind, seq, null, "it stands in the log before the event before it"));
            }
            last = index == null ? last : index;
            events.add(new SignedEvent(file.getValue(), index));
        }
        return events;
    }

    /** A file bears the place of its event in the chain. */
    private static long seq(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return Long.parseLong(name.replace(".json", ""));
        } catch (NumberFormatException e) {
            throw new MalformedException("not-a-bundle", "no event's file: " + path);
        }
    }

    /** Checks events of another chain, of which only those that matter here are there. */
    private List<Statement> excerpt(List<SignedEvent> events, KeyRing keys) {
        if (events.isEmpty()) {
            return List.of();
        }
        String chain = chainOf(events.get(0));
        ChainVerifier verifier = new ChainVerifier(chain, keys, documents);
        failures.addAll(verifier.verifyExcerpt(events));
        return verifier.statements();
    }

    private static String chainOf(SignedEvent event) {
        return Statement.parse(Envelope.parse(event.envelope()).payload()).chain();
    }

    private void demand(boolean holds, String code, String detail) {
        if (!holds) {
            failures.add(failure(code, detail));
        }
    }

    private static Failure failure(String code, String detail) {
        return new Failure(code, null, null, null, Objects.requireNonNullElse(detail, ""));
    }
}
