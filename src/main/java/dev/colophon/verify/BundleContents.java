package dev.colophon.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.proof.BundlePaths;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Commitment;
import dev.colophon.proof.Commitments;
import dev.colophon.proof.Contents;
import dev.colophon.proof.Documents;
import dev.colophon.proof.Statement;
import dev.colophon.text.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Checks what a bundle's events speak of: texts, names and notes against commitments, and what follows from them. */
final class BundleContents {
    private final BundleFiles files;
    private final Map<String, byte[]> documents;
    private final List<Statement> article;
    private final List<Statement> others;
    private final KeyRing keys;
    private final Passkeys passkeys;
    private final Map<UUID, Long> places;
    private final List<Failure> failures;
    private final Map<String, String> disclosures;

    /** @param places the log indexes of the article's events */
    BundleContents(
            BundleFiles files,
            Map<String, byte[]> documents,
            List<Statement> article,
            List<Statement> others,
            KeyRing keys,
            Passkeys passkeys,
            Map<UUID, Long> places,
            List<Failure> failures) {
        this.files = files;
        this.documents = documents;
        this.article = article;
        this.others = others;
        this.keys = keys;
        this.passkeys = passkeys;
        this.places = places;
        this.failures = failures;
        this.disclosures = files.disclosures();
    }

    /** Adds what does not hold; answers the lineages that an erasure ended. */
    Set<UUID> check() {
        failures.addAll(DisclosureVerifier.verify(disclosures));
        if (!failures.isEmpty()) {
            // What follows from a damaged record follows from nothing.
            return Set.of();
        }
        try {
            return follow();
        } catch (RuntimeException e) {
            failures.add(StateVerifier.noHistory(files.chain(), e));
            return Set.of();
        }
    }

    private Set<UUID> follow() {
        Map<String, Document> parsed = new HashMap<>();
        documents.forEach((sha256, bytes) -> parsed.put(sha256, Documents.parse(bytes)));
        List<Recorded> acts =
                article.stream().map(statement -> statement.with(parsed)).toList();
        List<Recorded> context =
                others.stream().map(statement -> statement.with(parsed)).toList();
        Map<String, Document.Policy> policies = policies(parsed);
        StateVerifier states = new StateVerifier(new ArticleHistory(acts, contents(), files.secrets()), policies);
        failures.addAll(states.verify());
        failures.addAll(AttestationVerifier.verify(acts, passkeys, policies, places));
        failures.addAll(Groundwork.check(acts, context));
        opened(states.closed());
        failures.addAll(new ReleaseTexts(files, acts, context, disclosures).check());
        report(acts);
        return states.closed();
    }

    private static Map<String, Document.Policy> policies(Map<String, Document> parsed) {
        Map<String, Document.Policy> policies = new HashMap<>();
        parsed.forEach((sha256, document) -> {
            if (document instanceof Document.Policy policy) {
                policies.put(sha256, policy);
            }
        });
        return policies;
    }

    private Map<String, Content> contents() {
        Map<String, Content> contents = new HashMap<>();
        disclosures.forEach((digest, plain) -> {
            if (Commitment.claim(plain).equals(Commitment.PARAGRAPH)) {
                contents.put(digest, Contents.content(Commitment.value(plain)));
            }
        });
        return contents;
    }

    /** Every commitment can be opened, but for what was erased or withheld; and nothing else is disclosed. */
    private void opened(Set<UUID> closed) {
        Set<String> named = new HashSet<>();
        Set<String> personal = new HashSet<>();
        article.forEach(statement -> {
            named.addAll(Commitments.namedBy(predicate(statement)));
            personal.addAll(Commitments.personalIn(predicate(statement)));
        });
        Set<String> erased = new HashSet<>();
        for (byte[] bytes : documents.values()) {
            named.addAll(Commitments.namedBy(CanonicalJson.parse(bytes)));
            personal.addAll(Commitments.personalIn(CanonicalJson.parse(bytes)));
            if (Documents.parse(bytes) instanceof Document.Version version) {
                version.paragraphs().stream()
                        .filter(entry -> closed.contains(entry.lineage()) && entry.commitment() != null)
                        .forEach(entry -> erased.add(String.valueOf(entry.commitment())));
            }
        }
        Set<String> allowed = new HashSet<>(named);
        others.forEach(statement -> allowed.addAll(Commitments.namedBy(predicate(statement))));
        named.removeAll(erased);
        if (files.withheld()) {
            named.removeAll(personal);
        }
        named.removeAll(disclosures.keySet());
        named.forEach(digest -> fail("disclosure-missing", digest + " cannot be opened"));
        disclosures.keySet().stream()
                .filter(digest -> !allowed.contains(digest))
                .forEach(digest -> fail("disclosure-surplus", digest + " is named by nothing"));
    }

    private static JsonNode predicate(Statement statement) {
        return CanonicalJson.parse(statement.bytes()).path("predicate");
    }

    /** The report holds by itself, and is one of this record. */
    private void report(List<Recorded> acts) {
        String path = BundlePaths.REPORT + "report.json";
        if (!files.has(path)) {
            return;
        }
        byte[] bytes = files.bytes(path);
        failures.addAll(ReportVerifier.verify(bytes, keys.keys()).failures());
        JsonNode events = ReportVerifier.parsed(bytes).path("events");
        List<String> told = new ArrayList<>();
        events.forEach(event -> told.add(event.path("eventId").asText()));
        List<String> recorded =
                acts.stream().map(act -> act.eventId().toString()).toList();
        if (!told.equals(recorded)) {
            fail("report-mismatch", "the report tells other events than are recorded");
        }
    }

    private void fail(String code, String detail) {
        failures.add(new Failure(code, files.chain(), null, null, detail));
    }
}
