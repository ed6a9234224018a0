package dev.colophon.rules;

import dev.colophon.act.Document.Blocker;
import dev.colophon.act.Document.DisclosureRules;
import dev.colophon.act.Document.Manifest;
import dev.colophon.act.Document.Policy;
import dev.colophon.act.Recorded;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Documents;
import dev.colophon.rules.disclosure.Circumstances;
import dev.colophon.rules.disclosure.Wordings;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article judged under a policy: each paragraph's state and why, who may approve it, what blocks the release, and the
 * manifest a release would have. A pure function: the same facts give the same sheet to everybody. Immutable.
 */
public final class Sheet {
    private final ArticleRecord record;
    private final Policy policy;
    private final DisclosureRules rules;
    private final List<SheetRow> rows;
    private final List<SheetParagraph> all;
    private final List<SheetRow> headlines;
    private final Circumstances circumstances;
    private final Manifest manifest;
    private final String manifestDigest;
    private final List<Blocker> blockers;
    private final Instant now;

    private Sheet(
            ArticleRecord record,
            Policy policy,
            DisclosureRules rules,
            List<SheetRow> rows,
            Collection<OpenFinding> findings,
            Instant now) {
        this.record = record;
        this.policy = policy;
        this.rules = rules;
        this.now = now;
        this.rows = rows;
        this.all = rows.stream().flatMap(row -> row.paragraphs().stream()).toList();
        this.headlines = rows.stream().filter(SheetRow::isHeadline).toList();
        this.circumstances = Ancestry.circumstances(record, all);
        this.manifest = Manifests.of(record, policy.id(), rules.id(), all, findings, circumstances.facts());
        this.manifestDigest = "sha256:" + Digests.sha256Hex(Documents.bytes(manifest));
        this.blockers = new Gate(record, policy).blockers(all, findings, circumstances.facts(), rules);
    }

    /**
     * Judges an article with the current disclosure wording.
     *
     * @param findings of the checks on the present text, dismissed ones too
     */
    public static Sheet of(ArticleRecord record, Policy policy, Set<OpenFinding> findings, Instant now) {
        return of(record, policy, Wordings.current(), findings, now);
    }

    /** Judges an article as with an earlier wording. */
    public static Sheet of(
            ArticleRecord record, Policy policy, DisclosureRules rules, Set<OpenFinding> findings, Instant now) {
        return new Sheet(record, policy, rules, List.copyOf(new Judged(record, policy).rows()), findings, now);
    }

    private Sheet(Sheet other, Instant now) {
        this.record = other.record;
        this.policy = other.policy;
        this.rules = other.rules;
        this.rows = other.rows;
        this.all = other.all;
        this.headlines = other.headlines;
        this.circumstances = other.circumstances;
        this.manifest = other.manifest;
        this.manifestDigest = other.manifestDigest;
        this.blockers = other.blockers;
        this.now = now;
    }

    /** The same sheet at another time: only what is due depends on it. */
    public Sheet at(Instant other) {
        return new Sheet(this, other);
    }

    /** The same sheet with what the checks say of its rows. */
    public Sheet with(Set<OpenFinding> findings) {
        return new Sheet(record, policy, rules, rows, findings, now);
    }

    public ArticleRecord record() {
        return record;
    }

    public Policy policy() {
        return policy;
    }

    /** The wording the disclosure is made with. */
    public DisclosureRules wording() {
        return rules;
    }

    /** Every row in the order of the edited text, removed ones where they would stand, media with number 0. */
    public List<SheetRow> rows() {
        return rows;
    }

    /** The rows that are headlines. */
    public List<SheetRow> headlines() {
        return headlines;
    }

    /** The text's paragraphs in its order, media included. */
    public List<SheetParagraph> paragraphs() {
        return all.stream()
                .filter(p -> !p.removed())
                .sorted(Comparator.comparingInt(SheetParagraph::position))
                .toList();
    }

    /** Paragraphs the text no longer has, in the order of the rows. */
    public List<SheetParagraph> removed() {
        return all.stream().filter(SheetParagraph::removed).toList();
    }

    /** The paragraph of that lineage, in the text or removed. */
    public Optional<SheetParagraph> paragraph(UUID lineage) {
        return all.stream().filter(p -> p.lineage().equals(lineage)).findFirst();
    }

    public Progress progress() {
        return Progress.of(
                all.stream().map(SheetParagraph::state).filter(Objects::nonNull).toList());
    }

    /** What stands between the article and its release. */
    public List<Blocker> blockers() {
        return blockers;
    }

    /** The event that dismissed a finding, null while it is open. */
    public @Nullable UUID dismissal(String digest, UUID paragraph) {
        return Gate.dismissal(record, new OpenFinding("", "", digest, paragraph));
    }

    /** What the disclosure depends on. */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** What a release would be made of. */
    public Manifest manifest() {
        return manifest;
    }

    /** {@code sha256:} and the digest of the manifest's document. */
    public String manifestDigest() {
        return manifestDigest;
    }

    /** Where the article is on its way. */
    public Stage stage() {
        Optional<Publication> latest = record.latestRelease();
        if (latest.filter(Publication::retraction).isPresent()) {
            return Stage.RETRACTED;
        }
        if (record.sourceWithdrawn() != null) {
            return Stage.SOURCE_WITHDRAWN;
        }
        if (latest.isPresent()) {
            return Manifests.differ(latest.get().manifest(), manifest) ? Stage.CORRECTING : Stage.RELEASED;
        }
        if (record.target().isEmpty()) {
            return Stage.DRAFT;
        }
        return blockers.isEmpty() ? Stage.READY : Stage.IN_REVIEW;
    }

    /**
     * What somebody else is to look at still, null when nothing: what stands, or is out, by its own editor's approval,
     * whichever profile was chosen since.
     */
    public @Nullable SecondLook secondLook() {
        Recorded chosen = record.wentBreaking();
        int left = (int) all.stream().filter(SheetParagraph::secondLook).count();
        if (chosen == null || left == 0) {
            return null;
        }
        Instant due = chosen.recordedAt().plus(Duration.ofHours(policy.breakingHours()));
        return new SecondLook(due, left, now.isAfter(due));
    }

    /**
     * Why a person may not approve a paragraph, null where they may: {@code not-signable} (media), {@code paragraph-erased},
     * {@code not-a-reviewer}, {@code own-work} (they alone changed it).
     *
     * @param roles held on the article's desk
     */
    public @Nullable String refusal(UUID person, SheetParagraph paragraph, Collection<String> roles) {
        if (!paragraph.signable()) {
            return "not-signable";
        }
        if (paragraph.erased()) {
            return Gate.PARAGRAPH_ERASED;
        }
        if (!Office.maySign(roles)) {
            return "not-a-reviewer";
        }
        return ownWork(person, paragraph) && !policy.ownWork() && !record.breaking() ? "own-work" : null;
    }

    /**
     * Whether the person alone changed the paragraph. Who brought in the machine text that they changed is no co-editor of
     * theirs: their word would stand for a change that nobody else has read.
     */
    public boolean ownWork(UUID person, SheetParagraph paragraph) {
        Set<UUID> others = new HashSet<>(paragraph.changers());
        boolean changed = others.remove(person);
        return changed && paragraph.typists().containsAll(others);
    }
}
