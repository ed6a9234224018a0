package dev.colophon.ledger;

import dev.colophon.act.Chains;
import dev.colophon.verify.ChainVerifier;
import dev.colophon.verify.DisclosureVerifier;
import dev.colophon.verify.Failure;
import dev.colophon.verify.KeyRing;
import dev.colophon.verify.SignedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Asks whether what is stored still proves what was recorded. */
@ApplicationScoped
public class VerificationService {
    private final StoredChains chains;
    private final ChainHeads heads;
    private final Disclosures disclosures;

    VerificationService(StoredChains chains, ChainHeads heads, Disclosures disclosures) {
        this.chains = chains;
        this.heads = heads;
        this.disclosures = disclosures;
    }

    /** Every failure of an article's chain, its documents and its texts; empty when the record verifies. */
    @Transactional
    public List<Failure> article(UUID article) {
        String chain = Chains.article(article);
        List<Failure> failures = new ArrayList<>(chain(chain));
        failures.addAll(DisclosureVerifier.verify(disclosures.plain(chains.paragraphs(chain))));
        return failures;
    }

    /**
     * Every failure of a chain and its documents; empty when it verifies. That the chain was not cut short as a whole,
     * log and all, only a checkpoint held by somebody else can tell.
     */
    @Transactional
    public List<Failure> chain(String chain) {
        List<SignedEvent> events = chains.events(chain);
        ChainVerifier verifier = new ChainVerifier(chain, KeyRing.read(chains.keyEvents()), chains.documents(chain));
        List<Failure> failures = new ArrayList<>(verifier.verify(events));
        if (!Objects.equals(heads.digest(chain), verifier.head())) {
            failures.add(new Failure("tail-cut", chain, null, null, "the chain's recorded end is not where it ends"));
        }
        return failures;
    }

    /** A chain as it is stored, for somebody else to check. */
    @Transactional
    public Evidence evidence(String chain) {
        return new Evidence(chain, chains.events(chain), chains.keyEvents(), chains.documents(chain));
    }
}
