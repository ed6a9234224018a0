package dev.colophon.review;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Document.Item;
import dev.colophon.article.ArticleLedger;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Site;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of review: each reads the sheet under the chain's lock, checks one precondition and records one act. */
@ApplicationScoped
public class ReviewService {
    private static final Set<String> PROFILES = Set.of("standard", "breaking");

    private final SheetService sheets;
    private final Signing signing;
    private final Clearing clearing;
    private final ArticleLedger record;
    private final MentionService mentions;
    private final Clock clock;

    ReviewService(
            SheetService sheets,
            Signing signing,
            Clearing clearing,
            ArticleLedger record,
            MentionService mentions,
            Clock clock) {
        this.sheets = sheets;
        this.signing = signing;
        this.clearing = clearing;
        this.record = record;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** The article judged, see {@link SheetService#review(Account, UUID)}. */
    @Transactional
    public Review review(Account by, UUID article) {
        return sheets.review(by, article);
    }

    /**
     * Gives a verdict on paragraphs, all or none.
     *
     * @throws Fault listing each wrong item: {@code key-moved}, {@code own-work}, {@code not-a-reviewer},
     *     {@code not-signable}, {@code paragraph-erased}; of the whole {@code not-shown}, {@code invalid-items},
     *     {@code unknown-verdict}, {@code unknown-basis}, {@code source-not-read}, {@code passkey-required},
     *     {@code passkey-refused}, {@code statement-moved}
     */
    @Transactional
    public SignOff signOff(Account by, UUID article, NewSignOff wanted) {
        Review review = sheets.hold(by, article);
        SignOff given = signing.give(by, review, wanted, actorRoles(by, review));
        mentions.answer(
                by, article, wanted.items().stream().map(Item::paragraph).toList());
        return given;
    }

    /**
     * What the person's own authenticator is to sign for such a verdict. Give it then with the answer, within five minutes
     * and unchanged.
     *
     * @throws Fault {@code no-passkey}, and what {@link #signOff(Account, UUID, NewSignOff)} would refuse
     */
    @Transactional
    public AskedSignature statement(Account by, UUID article, NewSignOff wanted, Site site) {
        Review review = sheets.review(by, article);
        return signing.ask(by, review, wanted, actorRoles(by, review), site);
    }

    /** A sign-off of an article that the caller may read. */
    @Transactional
    public SignOff signOff(Account by, UUID article, UUID signOff) {
        return find(sheets.review(by, article).sheet().record().signOff(signOff).orElse(null));
    }

    /**
     * Withdraws a sign-off; its author or a chief may.
     *
     * @param items those of its items to withdraw, null for all that stand
     * @throws Fault {@code sign-off-not-found}, {@code not-your-sign-off}, {@code not-in-sign-off},
     *     {@code already-withdrawn}
     */
    @Transactional
    public SignOff withdraw(Account by, UUID article, UUID signOff, @Nullable List<Item> items, String reason) {
        Review review = sheets.hold(by, article);
        SignOff given = find(review.sheet().record().signOff(signOff).orElse(null));
        clearing.withdraw(by, review, given, items, reason, isChief(by, review));
        return find(record.record(article).signOff(signOff).orElse(null));
    }

    /**
     * Clears somebody's request for changes, once the text changed.
     *
     * @param items paragraphs under the keys that were read, null for all it is open on
     * @throws Fault {@code sign-off-not-found}, {@code not-a-veto}, {@code no-open-veto}, {@code text-unchanged}, and
     *     where the caller could not sign the paragraph that refusal; {@code not-a-chief} under a strict policy
     */
    @Transactional
    public void clear(Account by, UUID article, UUID signOff, @Nullable List<Item> items, String reason) {
        Review review = sheets.hold(by, article);
        SignOff veto = find(review.sheet().record().signOff(signOff).orElse(null));
        clearing.clear(by, review, veto, items, reason, actorRoles(by, review));
    }

    /** Lets keys pass unsigned; a chief may. */
    @Transactional
    public void waive(Account by, UUID article, List<Item> items, String reason) {
        Review review = sheets.hold(by, article);
        demandChief(by, review);
        Items.demand(review.sheet(), items, paragraph -> paragraph.signable() ? null : "not-signable");
        append(by, review, new Act.ParagraphWaived(record.commit(ReviewFaults.reason(reason))), items);
    }

    /**
     * Dismisses a finding of the present text; a reviewer may.
     *
     * @throws Fault {@code finding-not-found}, {@code not-a-reviewer}
     */
    @Transactional
    public void dismiss(Account by, UUID article, String digest, UUID paragraph, String reason) {
        Review review = sheets.hold(by, article);
        demandReviewer(by, review);
        RowFinding found = review.findings().stream()
                .filter(finding -> finding.finding().digest().equals(digest)
                        && finding.paragraph().equals(paragraph))
                .findFirst()
                .orElseThrow(ReviewFaults::findingNotFound);
        if (found.open()) {
            String code = found.finding().code().code();
            String commitment = record.commit(ReviewFaults.reason(reason));
            append(by, review, new Act.FindingDismissed(paragraph, code, digest, commitment), null);
        }
    }

    /** Chooses how the article is worked on, {@code standard} or {@code breaking}; a reviewer may. */
    @Transactional
    public void choose(Account by, UUID article, String profile, String reason) {
        Review review = sheets.hold(by, article);
        demandReviewer(by, review);
        if (!PROFILES.contains(profile)) {
            throw ReviewFaults.invalid("unknown-profile", "/profile", "Either standard or breaking.");
        }
        append(by, review, new Act.ProfileChosen(profile, record.commit(ReviewFaults.reason(reason))), null);
    }

    /** Why the caller may not approve a paragraph, null where they may; the codes of {@link #signOff}. */
    public @Nullable String refusal(Account by, Review review, SheetParagraph paragraph) {
        return by.isPerson() ? review.sheet().refusal(by.id(), paragraph, actorRoles(by, review)) : "not-a-reviewer";
    }

    private void append(Account by, Review review, Act act, @Nullable List<Item> items) {
        Map<String, Document> documents = items == null ? Map.of() : Map.of("items", new Document.Items(items));
        record.append(by, review.article(), review.policy().ref(), act, documents);
    }

    private List<String> actorRoles(Account by, Review review) {
        return by.actor(review.article().desk(), clock.instant()).roles();
    }

    private boolean isChief(Account by, Review review) {
        return by.isPerson() && by.holds(DeskRole.CHIEF, review.article().desk(), clock.instant());
    }

    private void demandChief(Account by, Review review) {
        if (!isChief(by, review)) {
            throw ReviewFaults.notAChief();
        }
    }

    private void demandReviewer(Account by, Review review) {
        if (!by.isPerson() || !by.holds(DeskRole.REVIEWER, review.article().desk(), clock.instant())) {
            throw ReviewFaults.of("not-a-reviewer");
        }
    }

    private static SignOff find(@Nullable SignOff signOff) {
        if (signOff == null) {
            throw ReviewFaults.signOffNotFound();
        }
        return signOff;
    }
}
