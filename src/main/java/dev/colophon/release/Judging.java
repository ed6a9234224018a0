package dev.colophon.release;

import dev.colophon.act.Document;
import dev.colophon.ledger.VerificationService;
import dev.colophon.review.Review;
import dev.colophon.rules.disclosure.Rule;
import dev.colophon.rules.release.Releasing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Holds a review against what is stored: of a record that does not verify nothing can be said, so nothing is released. */
@ApplicationScoped
class Judging {
    private static final String UNVERIFIED = "record-unverified";

    private final VerificationService verification;

    Judging(VerificationService verification) {
        this.verification = verification;
    }

    /**
     * A review with what blocks its release.
     *
     * @param verified whether the stored record proves what it says
     */
    record Judged(Review review, boolean verified, List<Document.Blocker> blockers) {
        /** Whether the gate stays shut, even to a chief with a reason. */
        boolean blocks(boolean overridden) {
            return overridden ? !verified || !Releasing.absolute(review.sheet()).isEmpty() : !blockers.isEmpty();
        }

        /** What the disclosure is asked with. */
        Document.DisclosureFacts facts() {
            Document.DisclosureFacts facts = review.sheet().circumstances().facts();
            return verified ? facts : Judging.withRule(facts, Rule.UNVERIFIED);
        }

        /** The blockers with words for people. */
        List<Blocker> told() {
            return Blocker.of(review.sheet(), blockers);
        }
    }

    Judged judged(Review review) {
        List<Document.Blocker> blockers = new ArrayList<>(review.sheet().blockers());
        boolean stored = verification.article(review.article().id()).isEmpty();
        boolean known = blockers.stream().anyMatch(blocker -> blocker.code().equals(UNVERIFIED));
        if (!stored && !known) {
            blockers.add(0, new Document.Blocker(UNVERIFIED, null));
        }
        return new Judged(review, stored && !known, List.copyOf(blockers));
    }

    /** The same facts, told under another row of the table. */
    static Document.DisclosureFacts withRule(Document.DisclosureFacts facts, Rule rule) {
        return new Document.DisclosureFacts(
                rule.code(),
                facts.generative(),
                facts.signed(),
                facts.of(),
                facts.waived(),
                facts.substantive(),
                facts.survives(),
                facts.language());
    }
}
