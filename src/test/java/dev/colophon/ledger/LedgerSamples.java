package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
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

    /** Waits until everything committed so far has its place in the log. */
    static void awaitSequencing(LedgerService ledger) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (ledger.waiting() > 0) {
            assertThat(System.nanoTime()).as("sequenced in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
