package dev.colophon.review;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.article.ArticleLedger;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.AttestationService;
import dev.colophon.people.Attested;
import dev.colophon.people.Policy;
import dev.colophon.people.Site;
import dev.colophon.proof.SignOffStatement;
import dev.colophon.rules.Basis;
import dev.colophon.rules.Office;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Checks a verdict against the sheet and records it. */
@ApplicationScoped
class Signing {
    private final ArticleLedger record;
    private final LedgerService ledger;
    private final AttestationService attestations;

    Signing(ArticleLedger record, LedgerService ledger, AttestationService attestations) {
        this.record = record;
        this.ledger = ledger;
        this.attestations = attestations;
    }

    /** What the person's authenticator is asked to sign, should they mean it. */
    AskedSignature ask(Account by, Review review, NewSignOff wanted, List<String> roles, Site site) {
        Act.SignOffGiven act = act(by, review, wanted, roles, ledger.uuidV7());
        SignOffStatement statement = statement(by, review, act, wanted.items());
        return new AskedSignature(statement.json(), attestations.ask(by, act.signOff(), statement.challenge(), site));
    }

    SignOff give(Account by, Review review, NewSignOff wanted, List<String> roles) {
        Attested attested = wanted.answer() == null ? null : attestations.take(by, wanted.answer());
        Act.SignOffGiven act = act(by, review, wanted, roles, attested == null ? ledger.uuidV7() : attested.signOff());
        Map<String, Document> documents = new TreeMap<>(Map.of("items", new Document.Items(wanted.items())));
        SignOffStatement statement = statement(by, review, act, wanted.items());
        if (attested != null) {
            ReviewFaults.unless(attested.challenge().equals(statement.challenge()), "statement-moved");
            documents.put(SignOff.ATTESTATION, attested.attestation());
        }
        boolean demanded = review.sheet().policy().passkey() && act.verdict().equals(Verdict.APPROVE.code());
        ReviewFaults.unless(attested != null || !demanded, "passkey-required");
        Recorded given = record.append(
                by, review.article(), review.policy().ref(), act.commented(record.note(wanted.comment())), documents);
        return SignOff.given(given, wanted.items());
    }

    private static SignOffStatement statement(
            Account by, Review review, Act.SignOffGiven act, List<Document.Item> items) {
        Policy policy = review.policy();
        return new SignOffStatement(
                Chains.article(review.article().id()),
                by.id(),
                act,
                policy.ref(),
                policy.document().attestation(),
                items);
    }

    /** The verdict, if the person may give it on these paragraphs; without its comment. */
    private Act.SignOffGiven act(Account by, Review review, NewSignOff wanted, List<String> roles, UUID id) {
        if (!by.isPerson() || !Office.maySign(roles)) {
            throw ReviewFaults.of("not-a-reviewer");
        }
        if (!wanted.shown()) {
            throw ReviewFaults.notShown();
        }
        Verdict verdict = Verdict.ofCode(wanted.verdict())
                .orElseThrow(() ->
                        ReviewFaults.invalid("unknown-verdict", "/verdict", "Either approve or request-changes."));
        Sheet sheet = review.sheet();
        List<SheetParagraph> paragraphs = Items.demand(sheet, wanted.items(), paragraph -> {
            String refusal = sheet.refusal(by.id(), paragraph, roles);
            return verdict == Verdict.REQUEST_CHANGES && "own-work".equals(refusal) ? null : refusal;
        });
        return new Act.SignOffGiven(
                id,
                sheet.record().head().orElseThrow().label(),
                verdict.code(),
                basis(by, review, wanted).code(),
                true,
                paragraphs.stream().map(SheetParagraph::row).distinct().count() > 1,
                verdict == Verdict.APPROVE && own(by, sheet, paragraphs),
                null);
    }

    private static Basis basis(Account by, Review review, NewSignOff wanted) {
        String sourceLanguage = review.article().sourceLanguage();
        boolean reads = Basis.reads(by.languages(), sourceLanguage);
        if (wanted.basis() == null) {
            return reads && review.sheet().record().hasSourceText() ? Basis.AGAINST_SOURCE : Basis.TARGET_ONLY;
        }
        Basis basis = Basis.ofCode(wanted.basis())
                .orElseThrow(
                        () -> ReviewFaults.invalid("unknown-basis", "/basis", "Either against-source or target-only."));
        if (basis == Basis.AGAINST_SOURCE && !reads) {
            throw ReviewFaults.invalid("source-not-read", "/basis", "You are not recorded as reading the source.");
        }
        return basis;
    }

    /** Whether the profile or the policy lets them sign what they changed themselves, and they do. */
    private static boolean own(Account by, Sheet sheet, List<SheetParagraph> paragraphs) {
        boolean allowed = sheet.record().breaking() || sheet.policy().ownWork();
        return allowed
                && paragraphs.stream()
                        .anyMatch(paragraph -> paragraph.changers().contains(by.id()));
    }
}
