package dev.colophon.verify;

import dev.colophon.act.Act;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.proof.MalformedException;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Computes once more what an article's acts say that was computed when they were recorded: keys from texts, the keys that
 * verdicts speak of, and of each release the states, the facts and the manifest. What an erasure took away is taken as it
 * was recorded. Not thread-safe; one instance checks one article.
 */
public final class StateVerifier {
    private final ArticleHistory history;
    private final Map<String, Document.Policy> policies;
    private final ArticleRecord record;
    private final Set<UUID> closed;
    private final List<Failure> failures = new ArrayList<>();

    /**
     * @param policies by the digest that events name them by
     * @throws RuntimeException when the acts make no history
     */
    StateVerifier(ArticleHistory history, Map<String, Document.Policy> policies) {
        this.history = history;
        this.policies = policies;
        this.record = ArticleRecord.of(history);
        this.closed = new HashSet<>(record.erased());
        closed.addAll(record.everLinked(record.erased()));
    }

    /**
     * Every failure of an article's history; empty when all follows.
     *
     * @param policies by the digest that events name them by
     */
    public static List<Failure> check(ArticleHistory history, Map<String, Document.Policy> policies) {
        try {
            return new StateVerifier(history, policies).verify();
        } catch (RuntimeException e) {
            // Whatever rules meet that no service would have recorded ends here, so that it is named and not thrown.
            return List.of(noHistory(
                    history.acts().isEmpty() ? "" : history.acts().get(0).chain(), e));
        }
    }

    static Failure noHistory(String chain, RuntimeException e) {
        String code = e instanceof MalformedException known ? known.code() : "no-history";
        return new Failure(code, chain, null, null, "what is recorded makes no article's history: " + e.getMessage());
    }

    Set<UUID> closed() {
        return closed;
    }

    ArticleRecord record() {
        return record;
    }

    List<Failure> verify() {
        record.mismatches()
                .forEach(label ->
                        fail("key-mismatch", null, "the keys of " + label + " are not those of its texts and links"));
        secrets();
        for (Recorded recorded : history.acts()) {
            if (recorded.act() instanceof Act.SignOffGiven || recorded.act() instanceof Act.ParagraphWaived) {
                spoken(recorded);
            } else if (recorded.act() instanceof Act.Released released) {
                released(recorded, released);
            }
        }
        return failures;
    }

    /** A secret that is gone without an erasure would make every key of its lineage true. */
    private void secrets() {
        record.versions().stream()
                .flatMap(version -> version.entries().stream())
                .map(Document.Entry::lineage)
                .distinct()
                .filter(lineage -> !history.secrets().containsKey(lineage) && !closed.contains(lineage))
                .forEach(lineage -> fail("secret-missing", null, "lineage " + lineage + " has none"));
    }

    /** A verdict speaks of the paragraph as it stood when it was given. */
    private void spoken(Recorded recorded) {
        Recorded.Subject subject = recorded.documents().get("items");
        if (subject == null || !(subject.document() instanceof Document.Items items)) {
            fail("document-missing", recorded, "it names no items");
            return;
        }
        for (Document.Item item : items.items()) {
            Optional<Standing> standing = record.before(recorded.seq(), item.paragraph());
            boolean same = standing.filter(paragraph -> item.key().equals(paragraph.key()))
                    .isPresent();
            if (!same && !closed.contains(item.paragraph())) {
                fail("verdict-mismatch", recorded, item.paragraph() + " had another key when it was given");
            }
        }
    }

    private void released(Recorded recorded, Act.Released released) {
        Document.Manifest manifest = document(recorded, "manifest", Document.Manifest.class);
        if (manifest == null) {
            return;
        }
        String digest = "sha256:" + Digests.sha256Hex(Documents.bytes(manifest));
        if (!digest.equals(released.manifest()) || !manifest.version().equals(released.version())) {
            fail("manifest-mismatch", recorded, "the release names another manifest than it carries");
        }
        List<Recorded> acts = history.acts().stream()
                .filter(act -> act.seq() < recorded.seq())
                .toList();
        ArticleRecord before = ArticleRecord.of(new ArticleHistory(acts, history.contents(), history.secrets()));
        ReleaseVerifier verifier = new ReleaseVerifier(before, closed, manifest, released);
        if (!released.kind().equals("retraction")) {
            Document.DisclosureRules rules = document(recorded, "rules", Document.DisclosureRules.class);
            Document.Policy policy = policy(recorded);
            if (rules == null || policy == null) {
                return;
            }
            verifier.judged(Sheet.of(before, policy, rules, Set.of(), recorded.recordedAt()));
        } else {
            verifier.retracted();
        }
        verifier.failures().forEach(failure -> fail(failure.code(), recorded, failure.detail()));
    }

    private Document.@Nullable Policy policy(Recorded recorded) {
        PolicyRef named = recorded.policy();
        Document.Policy policy = named == null ? null : policies.get(named.sha256());
        if (policy == null || named == null || !policy.id().equals(named.id())) {
            fail("document-missing", recorded, "no policy of the release");
            return null;
        }
        return policy;
    }

    private <D extends Document> @Nullable D document(Recorded recorded, String name, Class<D> type) {
        Recorded.Subject subject = recorded.documents().get(name);
        if (subject == null || !type.isInstance(subject.document())) {
            fail("document-missing", recorded, "no " + name + " of the release");
            return null;
        }
        return type.cast(subject.document());
    }

    private void fail(String code, @Nullable Recorded at, String detail) {
        failures.add(new Failure(
                code,
                history.acts().get(0).chain(),
                at == null ? null : at.seq(),
                at == null ? null : at.eventId(),
                detail));
    }
}
