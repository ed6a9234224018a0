package dev.colophon.release;

import dev.colophon.act.Chains;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.review.Review;
import dev.colophon.review.SheetService;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The gate and what passes it: releases, their reading, retractions. */
@ApplicationScoped
public class ReleaseService {
    private final SheetService sheets;
    private final Judging judging;
    private final LedgerService ledger;
    private final ResponsibleEditors editors;
    private final Gates gates;
    private final ReleaseRecorder recorder;
    private final ReleaseReader reader;
    private final Clock clock;

    ReleaseService(
            SheetService sheets,
            Judging judging,
            LedgerService ledger,
            ResponsibleEditors editors,
            Gates gates,
            ReleaseRecorder recorder,
            ReleaseReader reader,
            Clock clock) {
        this.sheets = sheets;
        this.judging = judging;
        this.ledger = ledger;
        this.editors = editors;
        this.gates = gates;
        this.recorder = recorder;
        this.reader = reader;
        this.clock = clock;
    }

    /** What stands between an article and its release, and what a release would say. For those who work at the desk. */
    @Transactional
    public Gate gate(Account by, UUID id) {
        Review review = sheets.review(by, id);
        UUID responsible = editors.ofDesk(review.article().desk()).orElse(null);
        return gates.gate(by, judging.judged(review), responsible, clock.instant());
    }

    /**
     * Releases what the caller saw.
     *
     * <p>The manifest named is the one of the {@linkplain #gate gate} and the review: without a public note, which nobody
     * can have seen before. The released manifest is the same document with the note's commitment in its metadata, so that
     * its digest is the same where there is no note.
     *
     * @return the release, or the refusal, which is on record then
     * @throws Fault {@code not-a-releaser, not-a-chief, manifest-moved, unknown-kind, kind-not-allowed, nothing-changed,
     *     article-retracted, minor-changes-facts, public-note-required, reason-required, responsible-editor-required …}
     */
    @Transactional
    public Attempt release(Account by, UUID id, ReleaseRequest request) {
        Instant now = clock.instant();
        String desk = seen(by, id, now).created().desk();
        Rights.demandInside(by, desk, now);
        Review review = sheets.hold(by, id);
        Rights.demandRelease(by, review.sheet(), request, desk, now);
        UUID responsible = editors.chosen(request.responsibleEditor(), desk, now);
        ReleaseKind kind = Kinds.asked(request);
        check(by, review, request, kind, now);
        var acting = new ReleaseRecorder.Acting(by, judging.judged(review), now);
        if (acting.judged().blocks(request.overrideReason() != null)) {
            recorder.refuse(acting, kind);
            return new Attempt.Refused(acting.judged().told());
        }
        recorder.release(
                acting,
                kind,
                request,
                responsible,
                gates.why(acting.judged(), now).line());
        return new Attempt.Made(newest(id));
    }

    /**
     * Takes an article back: a release of its own whose body is the notice. Nothing is released of the article afterwards.
     *
     * @param reason for the house and the record
     * @param publicNote the notice
     * @throws Fault {@code not-a-chief, reason-required, public-note-required, not-released, article-retracted}
     */
    @Transactional
    public Release retract(Account by, UUID id, String reason, String publicNote) {
        Instant now = clock.instant();
        String desk = seen(by, id, now).created().desk();
        if (!Rights.isChief(by, desk, now)) {
            throw ReleaseFaults.notAChief("retract");
        }
        if (reason.isBlank()) {
            throw ReleaseFaults.reasonRequired("/reason");
        }
        if (publicNote.isBlank()) {
            throw ReleaseFaults.publicNoteRequired();
        }
        Review review = sheets.hold(by, id);
        Releases outside = Releases.of(ledger.chain(Chains.article(id)), false).orElseThrow();
        var acting = new ReleaseRecorder.Acting(by, judging.judged(review), now);
        recorder.retract(acting, outside.heads().isEmpty(), editors.ofDesk(desk), reason, publicNote);
        return newest(id);
    }

    /**
     * A release as its readers get it.
     *
     * @throws Fault {@code release-not-found}; {@code release-erased} when the text of a paragraph was erased since
     */
    @Transactional
    public Release release(Account by, UUID id, int number) {
        Releases releases = readable(by, id);
        return reader.read(releases, releases.release(number).orElseThrow(ReleaseFaults::releaseNotFound));
    }

    /** The newest release that the caller may see. */
    @Transactional
    public Release latest(Account by, UUID id) {
        Releases releases = readable(by, id);
        return reader.read(releases, releases.latest().orElseThrow(ReleaseFaults::releaseNotFound));
    }

    /** All releases of an article that the caller may see, oldest first. */
    @Transactional
    public List<ReleaseHead> releases(Account by, UUID id) {
        return readable(by, id).heads();
    }

    private static void check(Account by, Review review, ReleaseRequest request, ReleaseKind kind, Instant now) {
        Sheet sheet = review.sheet();
        if (!sheet.manifestDigest().equals(request.manifest())) {
            throw ReleaseFaults.manifestMoved(sheet.manifestDigest());
        }
        List<String> roles = by.actor(review.article().desk(), now).roles();
        Kinds.check(sheet, kind, request.publicNote(), roles, Gates.embargo(sheet.record(), now));
    }

    private Release newest(UUID id) {
        Releases releases = Releases.of(ledger.chain(Chains.article(id)), true).orElseThrow();
        return reader.read(releases, releases.latest().orElseThrow());
    }

    /** The article's releases for somebody who knows of its desk. */
    private Releases seen(Account by, UUID id, Instant now) {
        return Releases.of(ledger.chain(Chains.article(id)), true)
                .filter(releases -> by.sees(releases.created().desk(), now))
                .orElseThrow(ReleaseFaults::articleNotFound);
    }

    private Releases readable(Account by, UUID id) {
        Instant now = clock.instant();
        String desk = seen(by, id, now).created().desk();
        if (!Rights.reads(by, desk, now)) {
            throw ReleaseFaults.articleNotFound();
        }
        boolean inside = Rights.isInside(by, desk, now);
        return Releases.of(ledger.chain(Chains.article(id)), inside)
                .filter(releases -> inside || !releases.heads().isEmpty())
                .orElseThrow(ReleaseFaults::articleNotFound);
    }
}
