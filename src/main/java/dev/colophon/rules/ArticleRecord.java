package dev.colophon.rules;

import dev.colophon.act.Act;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.text.Content;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the acts of one article add up to. Immutable; the same for whoever folds the same history. */
public final class ArticleRecord {
    private final Map<String, Content> contents;
    private final Set<UUID> secrets;
    private final Chronicle chronicle;
    private final Facts facts;
    private final List<SignOff> signOffs;
    private final List<Clearance> clearances;
    private final List<Waiver> waivers;

    private ArticleRecord(ArticleHistory history) {
        this.contents = history.contents();
        this.secrets = history.secrets().keySet();
        this.facts = Facts.of(history.acts());
        this.chronicle = Chronicle.of(history, facts.erased());
        SignOffs gathered = SignOffs.of(history.acts());
        this.signOffs = gathered.all();
        this.clearances = List.copyOf(gathered.clearances());
        this.waivers = List.copyOf(gathered.waivers());
    }

    /**
     * Folds a history.
     *
     * @throws IllegalArgumentException when it does not begin with the article's creation or an act lacks its document
     */
    public static ArticleRecord of(ArticleHistory history) {
        return new ArticleRecord(history);
    }

    /** As known when it was created. */
    public Act.ArticleCreated created() {
        return facts.created();
    }

    /** The metadata as changed last. */
    public Document.Metadata metadata() {
        return facts.metadata();
    }

    /** Until when releases stay inside, null without an embargo. */
    public @Nullable Instant embargoUntil() {
        return facts.embargoUntil();
    }

    /** Every version, in the order recorded. */
    public List<ArticleVersion> versions() {
        return List.copyOf(chronicle.versions().values());
    }

    /** The versions of one kind, in the order recorded. */
    public List<ArticleVersion> versions(ArticleVersion.Kind kind) {
        return versions().stream().filter(v -> v.kind() == kind).toList();
    }

    /** The version of that label; {@code head} is one. */
    public Optional<ArticleVersion> version(String label) {
        return label.equals("head")
                ? head()
                : Optional.ofNullable(chronicle.versions().get(label));
    }

    /**
     * The newest edited version; while nobody has edited, the newest machine version; with neither, the newest source
     * version.
     */
    public Optional<ArticleVersion> head() {
        return Optional.ofNullable(chronicle.head()).or(this::source);
    }

    /** The head if it is a translation, empty in a draft. */
    public Optional<ArticleVersion> target() {
        return Optional.ofNullable(chronicle.head());
    }

    /** The current source version. */
    public Optional<ArticleVersion> source() {
        return Optional.ofNullable(chronicle.source()).map(CurrentSource::version);
    }

    /** The machine version the head was made from, walking what each version was based on. */
    public Optional<ArticleVersion> base() {
        return target().map(chronicle::base);
    }

    /** Paragraphs of the current source, media included. */
    public List<SourceParagraph> sourceParagraphs() {
        CurrentSource source = chronicle.source();
        return source == null ? List.of() : source.paragraphs();
    }

    /** Whether there is any source text to hold the translation against. */
    public boolean hasSourceText() {
        return sourceParagraphs().stream().anyMatch(p -> p.content() != null);
    }

    /** Source paragraphs a lineage renders now: its recorded links after alignments and new source versions. */
    public List<UUID> sourceLinks(UUID lineage) {
        return inSourceOrder(chronicle.links().getOrDefault(lineage, List.of()));
    }

    /** Texts of the current source's paragraphs among these, in source order: what a key is made with. */
    public List<String> sourceTexts(Collection<UUID> lineages) {
        CurrentSource source = chronicle.source();
        return source == null ? List.of() : source.textsOf(lineages);
    }

    /** These lineages in the order of the current source, without those it does not have. */
    public List<UUID> inSourceOrder(Collection<UUID> lineages) {
        CurrentSource source = chronicle.source();
        return source == null ? List.of() : source.sorted(lineages);
    }

    /** The target text as it stands, media included; empty in a draft. */
    public List<Standing> paragraphs() {
        return last().map(Moment::paragraphs).orElse(List.of());
    }

    /** What the text no longer has and should have accounted for. */
    public List<Standing> removed() {
        return last().map(Moment::removed).orElse(List.of());
    }

    /** A paragraph as it stood when it had that key, the latest such moment. */
    public Optional<Standing> standing(UUID lineage, String key) {
        return Moment.latest(moments(), moment -> key.equals(Moment.key(moment, lineage)))
                .flatMap(moment -> Optional.ofNullable(moment.signable().get(lineage)));
    }

    /**
     * A paragraph, or a removed one, as it stood when an act was done; empty where the text had none of that lineage.
     *
     * @param seq the act's place in the chain
     */
    public Optional<Standing> before(long seq, UUID lineage) {
        return Moment.latest(moments(), moment -> moment.seq() < seq)
                .flatMap(moment -> Optional.ofNullable(moment.signable().get(lineage)));
    }

    /** A content by its commitment, empty where it was erased. */
    public Optional<Content> content(@Nullable String commitment) {
        return commitment == null ? Optional.empty() : Optional.ofNullable(contents.get(commitment));
    }

    /** Every content on record, by its commitment; what was erased is missing. */
    public Map<String, Content> contents() {
        return contents;
    }

    /** Every sign-off, oldest first, withdrawn ones included. */
    public List<SignOff> signOffs() {
        return signOffs;
    }

    /** The sign-off of that id. */
    public Optional<SignOff> signOff(UUID id) {
        return signOffs.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public List<Clearance> clearances() {
        return clearances;
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    /** Releases in order, retractions among them. */
    public List<Publication> releases() {
        return facts.releases();
    }

    /** The newest release. */
    public Optional<Publication> latestRelease() {
        return releases().isEmpty()
                ? Optional.empty()
                : Optional.of(releases().get(releases().size() - 1));
    }

    /** {@code standard} or {@code breaking}. */
    public String profile() {
        return facts.profile();
    }

    /**
     * The act from which the time for a second look counts: the first choice of the breaking profile. Choosing it again moves
     * nothing, nor does choosing the standard one while what was released under it is what is out.
     */
    public @Nullable Recorded wentBreaking() {
        return facts.wentBreaking();
    }

    /** Whether one person may edit, sign and release. */
    public boolean breaking() {
        return Facts.BREAKING.equals(profile());
    }

    /** The statement of a named person that no machine version was used, null without one. */
    public @Nullable Recorded declaredNone() {
        return facts.declaredNone();
    }

    /** The withdrawal of the current source, null while it stands. */
    public @Nullable Recorded sourceWithdrawn() {
        return facts.sourceWithdrawn();
    }

    /** Labels of edits that the person they were reported of disowned. That person stays a changer. */
    public Set<String> disowned() {
        return facts.disowned();
    }

    public List<Recorded> dismissals() {
        return facts.dismissals();
    }

    /** Whether that event let a release pass the gate. */
    public boolean overridden(UUID event) {
        return facts.overrides().contains(event);
    }

    /** Lineages whose texts were erased, source lineages among them. */
    public Set<UUID> erased() {
        return facts.erased();
    }

    /** Target lineages that a version or an alignment ever linked to one of these source lineages. */
    public Set<UUID> everLinked(Set<UUID> sources) {
        return chronicle.everLinked(sources);
    }

    /** Whether a lineage has ended by erasure: nothing said of it speaks of what was made from it. */
    boolean closed(UUID lineage) {
        return erased().contains(lineage) || !secrets.contains(lineage);
    }

    /** Whether every recorded key is the key of the text it was recorded with. */
    public boolean verifies() {
        return chronicle.mismatches().isEmpty();
    }

    /** Labels of versions whose recorded keys are not those of their texts. */
    public Set<String> mismatches() {
        return chronicle.mismatches();
    }

    List<Moment> moments() {
        return chronicle.moments();
    }

    private Optional<Moment> last() {
        return moments().isEmpty()
                ? Optional.empty()
                : Optional.of(moments().get(moments().size() - 1));
    }
}
