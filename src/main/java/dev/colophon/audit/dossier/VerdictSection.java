package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.audit.report.AuditReport.Verdict;
import dev.colophon.rules.Approval;
import dev.colophon.rules.Publication;
import dev.colophon.rules.SheetParagraph;
import java.util.ArrayList;
import java.util.List;

/** What can be claimed, and nothing beyond it. */
final class VerdictSection {
    private final Dossier dossier;
    private final List<SheetParagraph> signable;

    private VerdictSection(Dossier dossier) {
        this.dossier = dossier;
        this.signable = dossier.sheet().rows().stream()
                .flatMap(row -> row.paragraphs().stream())
                .filter(SheetParagraph::signable)
                .toList();
    }

    static Verdict of(Dossier dossier) {
        VerdictSection section = new VerdictSection(dossier);
        if (!dossier.failures().isEmpty()) {
            return new Verdict(
                    "record-broken",
                    "The record does not verify. Nothing below can be relied on.",
                    List.of(Counted.of(dossier.failures().size(), "failure") + " found; see the proof."));
        }
        Publication release = dossier.release();
        if (release == null) {
            return new Verdict("not-released", "This article was never released.", section.claims());
        }
        if (release.retraction()) {
            return new Verdict("retracted", "This article was retracted.", section.claims());
        }
        long signed = section.signed();
        String text = signed == section.signable.size()
                ? "Every paragraph of release " + release.act().release() + " was signed off."
                : signed + " of " + Counted.of(section.signable.size(), "paragraph") + " of release "
                        + release.act().release() + " were signed off.";
        return new Verdict("released", text, section.claims());
    }

    private List<String> claims() {
        List<String> claims = new ArrayList<>();
        Publication release = dossier.release();
        if (release != null) {
            responsible(release, claims);
        }
        if (!signable.isEmpty()) {
            signOffs(claims);
        }
        claims.add("The record of " + Counted.of(dossier.acts().size(), "event")
                + " is unbroken: each is signed and names the one before, and every text is the one recorded.");
        return claims;
    }

    private void responsible(Publication release, List<String> claims) {
        Act.Released act = release.act();
        Act.ArticleCreated created = dossier.created();
        claims.add("For "
                + dossier.directory()
                        .publisher(created.publication(), created.targetLanguage(), dossier.at())
                        .legalEntity()
                + ", " + dossier.directory().someone(act.responsibleEditor()).shown()
                + " holds editorial responsibility.");
        if (act.override() != null) {
            claims.add("A chief released it past its gate; the reason is on record.");
        }
        replaced(act.release(), claims);
    }

    private void replaced(int release, List<String> claims) {
        Publication latest = dossier.whole().latestRelease().orElseThrow();
        if (latest.retraction() && latest.act().release() > release) {
            claims.add("It is no longer published: release " + latest.act().release() + " retracted the article.");
        } else if (latest.act().release() > release) {
            claims.add("It is not the latest: release " + latest.act().release() + " took its place.");
        }
    }

    private void signOffs(List<String> claims) {
        long others = signable.stream()
                .filter(SheetParagraph::signed)
                .filter(p -> !own(p))
                .count();
        claims.add(Counted.of(others, "paragraph")
                + " carry the sign-off of a named person who was not the only one to change them.");
        long own = signable.stream()
                .filter(SheetParagraph::signed)
                .filter(VerdictSection::own)
                .count();
        if (own > 0) {
            claims.add(
                    Counted.of(own, "paragraph") + " were signed by their own editor, as recorded with the sign-off.");
        }
        long against = signable.stream()
                .filter(p -> p.approvals().stream().anyMatch(Approval::againstSource))
                .count();
        claims.add(Counted.of(against, "paragraph") + " were signed against the source text.");
        int waived = dossier.sheet().progress().waived();
        if (waived > 0) {
            claims.add(Counted.of(waived, "paragraph") + " were waived by a chief.");
        }
    }

    private long signed() {
        return signable.stream().filter(SheetParagraph::signed).count();
    }

    private static boolean own(SheetParagraph paragraph) {
        return paragraph.approvals().stream().allMatch(Approval::own);
    }
}
