package dev.colophon.release;

import dev.colophon.act.Chains;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.Policy;
import dev.colophon.people.PolicyService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.release.Releasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The gate and what passes it: releases, their reading, retractions. */
@ApplicationScoped
public class ReleaseService {
    private final ArticleService articles;
    private final ArticleLedger records;
    private final LedgerService ledger;
    private final PolicyService policies;
    private final ResponsibleEditors editors;
    private final Gates gates;
    private final ReleaseRecorder recorder;
    private final ReleaseReader reader;
    private final Clock clock;

    ReleaseService(
            ArticleService articles,
            ArticleLedger records,
            LedgerService ledger,
            PolicyService policies,
            ResponsibleEditors editors,
            Gates gates,
            ReleaseRecorder recorder,
            ReleaseReader reader,
            Clock clock) {
        this.articles = articles;
        this.records = records;
        this.ledger = ledger;
        this.policies = policies;
        this.editors = editors;
        this.gates = gates;
        this.recorder = recorder;
        this.reader = reader;
        this.clock = clock;
    }

    /** What stands between an article and its release, and what a release would say. For those who work at the desk. */
    @Transactional
    public Gate gate(Account by, UUID id) {
        Instant now = clock.instant();
        Article article = articles.article(by, id);
        Policy policy = policies.active(article.desk());
        Sheet sheet = sheet(records.record(id), policy, now);
        UUID responsible = editors.ofDesk(article.desk()).orElse(null);
        return gates.gate(by, article, policy, sheet, responsible, now);
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
        ReleaseKind kind = Kinds.asked(request);
        Sheet sheet = sheet(records.lock(id), policies.active(desk), now);
        if (!Rights.mayRelease(by, sheet, desk, now)) {
            throw ReleaseFaults.notAReleaser();
        }
        checkOverride(by, request, desk, now);
        UUID responsible = editors.chosen(request.responsibleEditor(), desk, now);
        if (!sheet.manifestDigest().equals(request.manifest())) {
            throw ReleaseFaults.manifestMoved(sheet.manifestDigest());
        }
        Instant embargo = Gates.embargo(sheet.record(), now);
        Kinds.check(sheet, kind, request.publicNote(), by.actor(desk, now).roles(), embargo);
        var acting = new ReleaseRecorder.Acting(by, sheet, now);
        if (blocks(sheet, request)) {
            recorder.refuse(acting, kind);
            return new Attempt.Refused(Blocker.of(sheet));
        }
        Article article = articles.article(by, id);
        recorder.release(
                acting,
                kind,
                request,
                responsible,
                gates.why(article, sheet, now).line());
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
        Sheet sheet = sheet(records.lock(id), policies.active(desk), now);
        Releases outside = Releases.of(ledger.chain(Chains.article(id)), false).orElseThrow();
        var acting = new ReleaseRecorder.Acting(by, sheet, now);
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

    private void checkOverride(Account by, ReleaseRequest request, String desk, Instant now) {
        if (request.overrideReason() == null) {
            return;
        }
        if (!Rights.isChief(by, desk, now)) {
            throw ReleaseFaults.notAChief("override the gate");
        }
        if (request.overrideReason().isBlank()) {
            throw ReleaseFaults.reasonRequired("/override/reason");
        }
    }

    private static boolean blocks(Sheet sheet, ReleaseRequest request) {
        return request.overrideReason() == null
                ? !sheet.blockers().isEmpty()
                : !Releasing.absolute(sheet).isEmpty();
    }

    private Release newest(UUID id) {
        Releases releases = Releases.of(ledger.chain(Chains.article(id)), true).orElseThrow();
        return reader.read(releases, releases.latest().orElseThrow());
    }

    private static Sheet sheet(ArticleRecord record, Policy policy, Instant now) {
        return Sheet.of(record, policy.document(), Set.of(), now);
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
