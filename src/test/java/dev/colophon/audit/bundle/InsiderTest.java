package dev.colophon.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has the service's own keys and records what was never so: signed, in order, in the log, and still untrue. */
@QuarkusTest
class InsiderTest {
    @Inject
    Newsroom newsroom;

    @Inject
    LedgerService ledger;

    @Inject
    VerificationService verification;

    private UUID article = new UUID(0, 0);
    private Recorded signOff = recorded(List.of(), Act.SignOffGiven.class);
    private Recorded release = recorded(List.of(), Act.Released.class);

    private static Recorded recorded(List<Recorded> acts, Class<? extends Act> kind) {
        return acts.stream()
                .filter(act -> kind.isInstance(act.act()))
                .reduce((first, second) -> second)
                .orElse(new Recorded(
                        new UUID(0, 0),
                        "",
                        0,
                        null,
                        java.time.Instant.EPOCH,
                        new Actor(new UUID(0, 0), Actor.Kind.SERVICE, List.of(), List.of(), List.of(), null),
                        null,
                        "",
                        new Act.EmbargoEnded(0),
                        Map.of()));
    }

    @BeforeEach
    void release() {
        article = newsroom.releasedStory();
        List<Recorded> acts = ledger.chain(Chains.article(article));
        signOff = recorded(acts, Act.SignOffGiven.class);
        release = recorded(acts, Act.Released.class);
    }

    @Test
    void what_the_service_itself_recorded_follows() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_sign_off_of_a_text_that_never_stood_there() {
        Document.Items items = (Document.Items) signOff.documents().get("items").document();
        List<Document.Item> crossed = List.of(new Document.Item(
                items.items().get(0).paragraph(), items.items().get(1).key()));
        record(signOff.act(), Map.of("items", new Document.Items(crossed)));
        assertThat(codes()).containsExactly("verdict-mismatch");
    }

    @Test
    void a_release_whose_manifest_calls_signed_what_nobody_signed() {
        newsroom.edit(article, 2, "Mayor Do said nothing.");
        released(manifest -> new Document.Manifest(
                manifest.article(),
                "e2",
                manifest.sourceVersion(),
                manifest.machineVersions(),
                manifest.policy(),
                manifest.rules(),
                manifest.metadata(),
                manifest.rows(),
                manifest.findings(),
                manifest.disclosure()));
        assertThat(codes()).contains("manifest-mismatch", "gate-mismatch");
    }

    @Test
    void a_release_whose_facts_were_made_up() {
        released(manifest -> {
            Document.DisclosureFacts facts = manifest.disclosure();
            return new Document.Manifest(
                    manifest.article(),
                    manifest.version(),
                    manifest.sourceVersion(),
                    manifest.machineVersions(),
                    manifest.policy(),
                    manifest.rules(),
                    manifest.metadata(),
                    manifest.rows(),
                    manifest.findings(),
                    new Document.DisclosureFacts(
                            "human", false, facts.signed(), facts.of(), 0, false, false, facts.language()));
        });
        assertThat(codes()).contains("manifest-mismatch", "rule-mismatch", "line-mismatch");
    }

    @Test
    void a_disclosure_line_that_does_not_follow_from_the_facts() {
        Act.Released act = (Act.Released) release.act();
        String line = QuarkusTransaction.requiringNew()
                .call(() -> ledger.disclose(Commitment.NOTE, "Written by Harbour English staff."));
        record(
                new Act.Released(
                        2,
                        "update",
                        act.version(),
                        act.manifest(),
                        null,
                        act.publicNote(),
                        act.responsibleEditor(),
                        null,
                        act.rule(),
                        act.digitalSourceType(),
                        line,
                        null),
                documents(release));
        assertThat(codes()).containsExactly("line-mismatch");
    }

    @Test
    void a_dismissal_that_never_was() {
        released(manifest -> new Document.Manifest(
                manifest.article(),
                manifest.version(),
                manifest.sourceVersion(),
                manifest.machineVersions(),
                manifest.policy(),
                manifest.rules(),
                manifest.metadata(),
                manifest.rows(),
                List.of(new Document.Finding("f".repeat(64), UUID.randomUUID())),
                manifest.disclosure()));
        assertThat(codes()).containsExactly("manifest-mismatch");
    }

    private void released(Function<Document.Manifest, Document.Manifest> change) {
        Act.Released act = (Act.Released) release.act();
        Map<String, Document> documents = documents(release);
        Document.Manifest manifest = change.apply((Document.Manifest) documents.get("manifest"));
        documents.put("manifest", manifest);
        record(
                new Act.Released(
                        2,
                        "update",
                        manifest.version(),
                        "sha256:" + Digests.sha256Hex(Documents.bytes(manifest)),
                        null,
                        act.publicNote(),
                        act.responsibleEditor(),
                        null,
                        act.rule(),
                        act.digitalSourceType(),
                        act.disclosure(),
                        null),
                documents);
    }

    private static Map<String, Document> documents(Recorded recorded) {
        Map<String, Document> documents = new HashMap<>();
        recorded.documents().forEach((name, subject) -> documents.put(name, subject.document()));
        return documents;
    }

    private void record(Act act, Map<String, Document> documents) {
        PolicyRef policy = release.policy();
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.append(Chains.article(article), signOff.actor(), policy, act, documents));
    }

    /** What the bundle's verifier says; the check of the whole database says the same of what follows. */
    private List<String> codes() {
        List<String> codes =
                BundleVerifier.verify(Bundles.of(newsroom, article), List.of(Bundles.logKey(newsroom)), null)
                        .failures()
                        .stream()
                        .map(Failure::code)
                        .distinct()
                        .toList();
        assertThat(verification.whole(Chains.article(article)).stream()
                        .map(Failure::code)
                        .distinct())
                .containsExactlyElementsOf(codes.stream()
                        .filter(code -> !code.equals("line-mismatch"))
                        .toList());
        return codes;
    }
}
