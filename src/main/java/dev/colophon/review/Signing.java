package dev.colophon.review;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.article.ArticleLedger;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.rules.Basis;
import dev.colophon.rules.Office;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.SignOff;
import dev.colophon.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Checks a verdict against the sheet and records it. */
@ApplicationScoped
class Signing {
    private final ArticleLedger record;
    private final LedgerService ledger;

    Signing(ArticleLedger record, LedgerService ledger) {
        this.record = record;
        this.ledger = ledger;
    }

    SignOff give(Account by, Review review, NewSignOff wanted, List<String> roles) {
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
        Act act = new Act.SignOffGiven(
                ledger.uuidV7(),
                sheet.record().head().orElseThrow().label(),
                verdict.code(),
                basis(by, review, wanted).code(),
                true,
                paragraphs.stream().map(SheetParagraph::row).distinct().count() > 1,
                verdict == Verdict.APPROVE && own(by, sheet, paragraphs),
                record.note(wanted.comment()));
        Recorded given = record.append(
                by,
                review.article().id(),
                review.article().desk(),
                act,
                Map.of("items", new Document.Items(wanted.items())));
        return SignOff.given(given, wanted.items());
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
