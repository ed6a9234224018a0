package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Contents;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Acts for the ledger's tests. */
final class LedgerSamples {
    static final Actor PERSON =
            new Actor(UUID.randomUUID(), Actor.Kind.PERSON, List.of("chief"), List.of("en"), List.of("pwd"), null);

    private LedgerSamples() {}

    /** An act with a document, in the caller's transaction. */
    static Recorded waive(LedgerService ledger, UUID article) {
        Document items = new Document.Items(List.of(new Document.Item(UUID.randomUUID(), "sha256:00")));
        return ledger.append(
                Chains.article(article), PERSON, null, new Act.ParagraphWaived("commitment"), Map.of("items", items));
    }

    /** A source version of one paragraph, in the caller's transaction. */
    static UUID receive(LedgerService ledger, UUID article, String text) {
        UUID lineage = UUID.randomUUID();
        String commitment = ledger.disclose(Commitment.PARAGRAPH, Contents.json(Content.of(text)));
        ledger.mintLineage(lineage, article);
        Document.Entry entry = new Document.Entry(
                lineage, List.of(), Role.BODY, null, commitment, null, List.of(), List.of(), false, null, null, null);
        Document version = new Document.Version("s1", null, null, "minted/1", List.of(entry));
        ledger.append(
                Chains.article(article), PERSON, null, new Act.SourceReceived("s1", null), Map.of("version", version));
        return lineage;
    }

    /** Erases with its act on a chain of its own, in the caller's transaction. */
    static void erase(LedgerService ledger, List<String> commitments, List<UUID> lineages) {
        UUID erasure = UUID.randomUUID();
        Act act = new Act.ErasureDone(erasure, lineages, "ground", ledger.disclose(Commitment.NOTE, "because"));
        ledger.append(Chains.article(UUID.randomUUID()), PERSON, null, act, Map.of());
        ledger.erase(erasure, commitments, lineages);
    }

    /** Waits until everything in the log is covered by a checkpoint. */
    static void awaitCheckpoint(LedgerService ledger, LogService log) {
        awaitSequencing(ledger);
        long size = ledger.logSize();
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (log.checkpoint()
                .filter(note -> Checkpoint.open(note, log.key()).size() >= size)
                .isEmpty()) {
            assertThat(System.nanoTime()).as("signed in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** Waits until everything committed so far has its place in the log. */
    static void awaitSequencing(LedgerService ledger) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (ledger.waiting() > 0) {
            assertThat(System.nanoTime()).as("sequenced in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
