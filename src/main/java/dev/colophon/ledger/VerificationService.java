package dev.colophon.ledger;

import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.PolicyRef;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.rules.SignOff;
import dev.colophon.verify.AttestationVerifier;
import dev.colophon.verify.ChainVerifier;
import dev.colophon.verify.DisclosureVerifier;
import dev.colophon.verify.Failure;
import dev.colophon.verify.KeyRing;
import dev.colophon.verify.Passkeys;
import dev.colophon.verify.SignedEvent;
import dev.colophon.verify.StateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Asks whether what is stored still proves what was recorded. */
@ApplicationScoped
public class VerificationService {
    private static final String ARTICLE = "article/";

    private final StoredChains chains;
    private final ChainHeads heads;
    private final Disclosures disclosures;
    private final Histories histories;
    private final DocumentStore documents;
    private final LogWalk walk;

    VerificationService(
            StoredChains chains,
            ChainHeads heads,
            Disclosures disclosures,
            Histories histories,
            DocumentStore documents,
            LogWalk walk) {
        this.chains = chains;
        this.heads = heads;
        this.disclosures = disclosures;
        this.histories = histories;
        this.documents = documents;
        this.walk = walk;
    }

    /**
     * Every failure of the log as a whole.
     *
     * @param events how many it holds
     */
    public record LogResult(List<Failure> failures, long events) {
        public LogResult {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Walks along the whole log: events, places, tree, checkpoints, erasures. Takes its time and no long transaction.
     *
     * @param progress is told how many events were passed
     */
    public LogResult log(LongConsumer progress) {
        LogWalk.Result result = walk.run(progress);
        return new LogResult(result.failures(), result.events());
    }

    /** Every chain there is. */
    @Transactional
    public List<String> chains() {
        return heads.all();
    }

    /**
     * Every failure of a chain, of its texts, and of what was computed from them when it was recorded: keys, states,
     * manifests.
     */
    @Transactional
    public List<Failure> whole(String chain) {
        List<Failure> failures = new ArrayList<>(chain(chain));
        if (!failures.isEmpty() || !chain.startsWith(ARTICLE)) {
            return failures;
        }
        UUID article = UUID.fromString(chain.substring(ARTICLE.length()));
        failures.addAll(DisclosureVerifier.verify(disclosures.plain(chains.paragraphs(chain))));
        if (failures.isEmpty()) {
            ArticleHistory history = histories.of(article);
            Map<String, Document.Policy> policies = policies(history);
            failures.addAll(StateVerifier.check(history, policies));
            failures.addAll(attestations(history, policies));
        }
        return failures;
    }

    private List<Failure> attestations(ArticleHistory history, Map<String, Document.Policy> policies) {
        boolean none = policies.values().stream().noneMatch(Document.Policy::passkey)
                && history.acts().stream()
                        .noneMatch(recorded -> recorded.documents().containsKey(SignOff.ATTESTATION));
        if (none) {
            return List.of();
        }
        String chain = history.acts().get(0).chain();
        return AttestationVerifier.verify(
                history.acts(),
                Passkeys.read(chains.passkeyEvents()),
                policies,
                SignedEvent.places(chains.events(chain)));
    }

    private Map<String, Document.Policy> policies(ArticleHistory history) {
        Set<String> named = new HashSet<>();
        for (Recorded recorded : history.acts()) {
            PolicyRef policy = recorded.policy();
            if (policy != null) {
                named.add(policy.sha256());
            }
        }
        Map<String, Document.Policy> policies = new HashMap<>();
        documents.bytes(named).forEach((sha256, bytes) -> {
            if (Digests.sha256Hex(bytes).equals(sha256) && Documents.parse(bytes) instanceof Document.Policy policy) {
                policies.put(sha256, policy);
            }
        });
        return policies;
    }

    /** Every failure of an article's chain, its documents, its texts and what persons signed themselves; empty when the record verifies. */
    @Transactional
    public List<Failure> article(UUID article) {
        String chain = Chains.article(article);
        List<Failure> failures = new ArrayList<>(chain(chain));
        failures.addAll(DisclosureVerifier.verify(disclosures.plain(chains.paragraphs(chain))));
        if (failures.isEmpty()) {
            ArticleHistory history = histories.of(article);
            failures.addAll(attestations(history, policies(history)));
        }
        return failures;
    }

    /**
     * Every failure of a chain and its documents; empty when it verifies. That the chain was not cut short as a whole,
     * log and all, only a checkpoint held by somebody else can tell.
     */
    @Transactional
    public List<Failure> chain(String chain) {
        // The head first: whatever is appended while the events are read comes behind it.
        Optional<ChainHead> end = heads.end(chain);
        List<SignedEvent> events = chains.events(chain);
        ChainVerifier verifier = new ChainVerifier(chain, KeyRing.read(chains.keyEvents()), chains.documents(chain));
        List<Failure> failures = new ArrayList<>(verifier.verify(events));
        boolean whole = end.map(head -> reaches(events, head)).orElse(events.isEmpty());
        if (!whole) {
            failures.add(new Failure("tail-cut", chain, null, null, "the chain's recorded end is not where it ends"));
        }
        return failures;
    }

    private static boolean reaches(List<SignedEvent> events, ChainHead head) {
        return head.seq() < 0
                || (head.seq() < events.size()
                        && Digests.sha256Hex(events.get((int) head.seq()).envelope())
                                .equals(head.sha256()));
    }

    /** A chain as it is stored, for somebody else to check. */
    @Transactional
    public Evidence evidence(String chain) {
        return new Evidence(chain, chains.events(chain), chains.keyEvents(), chains.documents(chain));
    }
}
