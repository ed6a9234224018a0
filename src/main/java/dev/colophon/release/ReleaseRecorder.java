package dev.colophon.release;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.article.ArticleLedger;
import dev.colophon.people.Account;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.review.Review;
import dev.colophon.rules.Publication;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.disclosure.Rule;
import dev.colophon.rules.disclosure.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes releases, refusals and overrides to an article's chain, whose lock the caller holds. */
@ApplicationScoped
class ReleaseRecorder {
    private static final String MANIFEST = "manifest";
    private static final String RULES = "rules";
    private static final String BLOCKERS = "blockers";

    private final ArticleLedger ledger;
    private final EmbargoRepository embargoes;

    ReleaseRecorder(ArticleLedger ledger, EmbargoRepository embargoes) {
        this.ledger = ledger;
        this.embargoes = embargoes;
    }

    /** Who acts on what they judged, and when. */
    record Acting(Account by, Judging.Judged judged, Instant now) {
        Sheet sheet() {
            return judged.review().sheet();
        }

        UUID article() {
            return judged.review().article().id();
        }

        int next() {
            return sheet().record().releases().size() + 1;
        }
    }

    /** Keeps on record that a request was refused, and why. */
    void refuse(Acting acting, ReleaseKind kind) {
        append(
                acting,
                new Act.ReleaseRefused(acting.sheet().manifestDigest(), kind.code()),
                Map.of(BLOCKERS, blockers(acting)));
    }

    /** Records a release, and before it the override that it rests on where something blocks. */
    void release(Acting acting, ReleaseKind kind, ReleaseRequest request, UUID responsible, DisclosureLine line) {
        Sheet sheet = acting.sheet();
        UUID override = acting.judged().blockers().isEmpty() || request.overrideReason() == null
                ? null
                : override(acting, request.overrideReason());
        String publicNote = disclosed(request.publicNote());
        Document.Manifest manifest = noted(sheet.manifest(), publicNote);
        Act.Released released = new Act.Released(
                acting.next(),
                kind.code(),
                manifest.version(),
                digest(manifest),
                disclosed(request.note()),
                publicNote,
                responsible,
                Gates.embargo(sheet.record(), acting.now()),
                line.rule(),
                line.digitalSourceType(),
                disclosed(line.text()),
                override);
        record(acting, released, Map.of(MANIFEST, manifest, RULES, Wordings.current()));
    }

    /**
     * Records a retraction. It is of the version of the newest release, has no rows and keeps its digital source type.
     *
     * @param unseen whether nobody outside has seen any release: then the retraction waits for the same moment
     */
    void retract(Acting acting, boolean unseen, Optional<UUID> responsible, String reason, String notice) {
        Publication latest = acting.sheet().record().latestRelease().orElseThrow(ReleaseFaults::notReleased);
        if (latest.retraction()) {
            throw ReleaseFaults.retracted();
        }
        String note = disclosed(notice);
        Document.Manifest manifest = noted(emptied(latest.manifest()), note);
        Act.Released retraction = new Act.Released(
                acting.next(),
                ReleaseKind.RETRACTION.code(),
                manifest.version(),
                digest(manifest),
                disclosed(reason),
                note,
                responsible.orElse(latest.act().responsibleEditor()),
                unseen ? latest.act().embargoUntil() : null,
                Rule.RETRACTED.code(),
                latest.act().digitalSourceType(),
                note,
                null);
        record(acting, retraction, Map.of(MANIFEST, manifest));
    }

    private UUID override(Acting acting, String reason) {
        Act.GateOverridden overridden = new Act.GateOverridden(acting.sheet().manifestDigest(), ledger.commit(reason));
        return append(acting, overridden, Map.of(BLOCKERS, blockers(acting))).eventId();
    }

    private void record(Acting acting, Act.Released released, Map<String, Document> documents) {
        Recorded recorded = append(acting, released, documents);
        if (released.embargoUntil() != null) {
            embargoes.remember(recorded.eventId(), acting.article(), released.release(), released.embargoUntil());
        }
    }

    private Recorded append(Acting acting, Act act, Map<String, Document> documents) {
        Review review = acting.judged().review();
        return ledger.append(acting.by(), review.article(), review.policy().ref(), act, documents);
    }

    private @Nullable String disclosed(@Nullable String text) {
        return text == null || text.isBlank() ? null : ledger.commit(text);
    }

    private static Document.Blockers blockers(Acting acting) {
        return new Document.Blockers(acting.judged().blockers());
    }

    private static String digest(Document.Manifest manifest) {
        return "sha256:" + Digests.sha256Hex(Documents.bytes(manifest));
    }

    private static Document.Manifest noted(Document.Manifest manifest, @Nullable String publicNote) {
        Document.Metadata metadata = manifest.metadata();
        return new Document.Manifest(
                manifest.article(),
                manifest.version(),
                manifest.sourceVersion(),
                manifest.machineVersions(),
                manifest.policy(),
                manifest.rules(),
                new Document.Metadata(
                        metadata.bylines(), metadata.sourcePublication(), metadata.sourceUrl(), publicNote),
                manifest.rows(),
                manifest.findings(),
                manifest.disclosure());
    }

    private static Document.Manifest emptied(Document.Manifest manifest) {
        return new Document.Manifest(
                manifest.article(),
                manifest.version(),
                manifest.sourceVersion(),
                manifest.machineVersions(),
                manifest.policy(),
                manifest.rules(),
                manifest.metadata(),
                List.of(),
                List.of(),
                Judging.withRule(manifest.disclosure(), Rule.RETRACTED));
    }
}
