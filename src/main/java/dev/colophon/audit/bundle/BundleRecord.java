package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.EvidenceService;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogService;
import dev.colophon.ledger.LoggedEvent;
import dev.colophon.ledger.ProofService;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Commitments;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.VerifyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record's part of a bundle: events, proofs, documents, disclosures, secrets, keys, checkpoint and releases. */
@ApplicationScoped
class BundleRecord {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final LedgerService ledger;
    private final LogService log;
    private final ProofService proofs;
    private final EvidenceService evidence;

    BundleRecord(LedgerService ledger, LogService log, ProofService proofs, EvidenceService evidence) {
        this.ledger = ledger;
        this.log = log;
        this.proofs = proofs;
        this.evidence = evidence;
    }

    /**
     * Files by path.
     *
     * @param acts of the article's chain, from the first on: all, or as many as the reader may know of
     * @param withheld whether persons' names are left out
     * @param earlier size of a log that the proofs go on from, null for none
     */
    Map<String, byte[]> of(UUID article, List<Recorded> acts, boolean withheld, @Nullable Long earlier) {
        String chain = Chains.article(article);
        List<Recorded> context =
                new Context(acts).of(ledger.chain(Chains.SERVICE), desk -> ledger.chain(Chains.desk(desk)));
        List<Recorded> all = new ArrayList<>(acts);
        all.addAll(context);
        List<LoggedEvent> events =
                evidence.events(all.stream().map(Recorded::eventId).toList());
        Map<String, byte[]> files = new TreeMap<>();
        String note = events.get(0).proof().checkpoint();
        long size = Checkpoint.open(note, log.key()).size();
        events.forEach(event -> event(event, files));
        Map<String, byte[]> documents = evidence.documents(digests(all));
        documents.forEach((sha256, bytes) -> files.put(BundlePaths.document(sha256), bytes));
        Map<String, String> disclosures = ledger.disclosures(commitments(events, documents, withheld));
        files.put(BundlePaths.DISCLOSURES, json(disclosures));
        files.put(BundlePaths.SECRETS, json(secrets(article, acts)));
        files.put(BundlePaths.CONSISTENCY, json(consistency(events, size, earlier)));
        files.put(BundlePaths.INDEX, json(index(chain, acts.size(), size, withheld)));
        files.put(BundlePaths.INSTRUCTIONS, instructions());
        checkpoint(note, files);
        keys(context, files);
        new BundleReleases(acts, disclosures).write(files);
        return files;
    }

    private static void event(LoggedEvent event, Map<String, byte[]> files) {
        files.put(BundlePaths.event(event.chain(), event.seq()), event.envelope());
        ObjectNode proof = JSON.objectNode().put("index", event.proof().index());
        proof.set("hashes", CanonicalJson.tree(hex(event.proof().hashes())));
        files.put(BundlePaths.proof(event.chain(), event.seq()), CanonicalJson.bytes(proof));
    }

    private static Set<String> digests(List<Recorded> acts) {
        Set<String> digests = new TreeSet<>();
        acts.forEach(recorded -> recorded.documents().values().forEach(subject -> digests.add(subject.sha256())));
        return digests;
    }

    private static Set<String> commitments(List<LoggedEvent> events, Map<String, byte[]> documents, boolean withheld) {
        Set<String> commitments = new HashSet<>();
        List<JsonNode> told = new ArrayList<>();
        for (LoggedEvent event : events) {
            JsonNode statement =
                    CanonicalJson.parse(Envelope.parse(event.envelope()).payload());
            boolean person = statement.path("predicateType").asText().contains("/person.");
            if (!withheld || !person) {
                told.add(statement.path("predicate"));
            }
        }
        documents.values().forEach(bytes -> told.add(CanonicalJson.parse(bytes)));
        told.forEach(json -> commitments.addAll(Commitments.namedBy(json)));
        if (withheld) {
            told.forEach(json -> commitments.removeAll(Commitments.personalIn(json)));
        }
        return commitments;
    }

    private Map<String, String> secrets(UUID article, List<Recorded> acts) {
        Map<UUID, byte[]> known = new HashMap<>(ledger.secrets(article));
        known.keySet().retainAll(lineages(acts));
        Map<String, String> secrets = new TreeMap<>();
        known.forEach((lineage, secret) ->
                secrets.put(lineage.toString(), HexFormat.of().formatHex(secret)));
        return secrets;
    }

    private static Set<UUID> lineages(List<Recorded> acts) {
        Set<UUID> lineages = new HashSet<>();
        acts.forEach(recorded -> recorded.documents().values().forEach(subject -> {
            if (subject.document() instanceof Document.Version version) {
                version.paragraphs().forEach(entry -> lineages.add(entry.lineage()));
            }
        }));
        return lineages;
    }

    /** From every checkpoint that was told when an event of these got its place, and from the one asked for. */
    private Map<String, List<String>> consistency(List<LoggedEvent> events, long size, @Nullable Long earlier) {
        Set<Long> sizes = new TreeSet<>(proofs.firstSizes(
                events.stream().map(event -> event.proof().index()).toList()));
        if (earlier != null) {
            sizes.add(earlier);
        }
        Map<String, List<String>> from = new TreeMap<>();
        sizes.forEach(known -> {
            if (known < size || known.equals(earlier)) {
                from.put(Long.toString(known), hex(proofs.consistency(known, size)));
            }
        });
        return from;
    }

    private static ObjectNode index(String chain, int events, long size, boolean withheld) {
        return JSON.objectNode()
                .put("v", BundlePaths.KIND)
                .put("chain", chain)
                .put("events", events)
                .put("treeSize", size)
                .put("names", withheld ? "withheld" : "shown");
    }

    /** The checkpoint as a note, and its text and signature apart for tools that know no notes. */
    private static void checkpoint(String note, Map<String, byte[]> files) {
        int end = note.indexOf("\n\n") + 1;
        String line = note.substring(end + 1).lines().findFirst().orElseThrow();
        byte[] both = java.util.Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        files.put(BundlePaths.CHECKPOINT, note.getBytes(UTF_8));
        files.put(BundlePaths.CHECKPOINT_TEXT, note.substring(0, end).getBytes(UTF_8));
        files.put(BundlePaths.CHECKPOINT_SIGNATURE, java.util.Arrays.copyOfRange(both, 4, both.length));
    }

    private void keys(List<Recorded> context, Map<String, byte[]> files) {
        NoteKey key = log.key();
        files.put(BundlePaths.LOG_KEY, (key.vkey() + "\n").getBytes(UTF_8));
        files.put(BundlePaths.LOG_PEM, key.key().pem().getBytes(UTF_8));
        for (Recorded recorded : context) {
            if (recorded.act() instanceof Act.KeyEnrolled enrolled) {
                VerifyKey enrolledKey = VerifyKey.ofBase64(enrolled.publicKey());
                files.put(BundlePaths.key(enrolled.keyId()), enrolledKey.pem().getBytes(UTF_8));
            }
        }
    }

    private static byte[] instructions() {
        try (InputStream in = BundleRecord.class.getResourceAsStream("/bundle/VERIFY.md")) {
            if (in == null) {
                throw new IllegalStateException("missing from the classpath: VERIFY.md");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Object value) {
        return CanonicalJson.bytes(value);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
