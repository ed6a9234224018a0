package dev.colophon.audit.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article's audit report. Sentences in it are English; instants are the service's clock.
 *
 * @param recordedUntil when the last event of the chain was recorded: the same record gives the same report
 * @param names {@code given}, or {@code withheld}: then persons are numbered and nowhere named
 * @param release the release it speaks of, null for an article that was never released
 * @param releases every release so far, retractions among them
 * @param paragraphs what the sign-off of each rests on; {@code texts} has their texts row by row
 * @param gate every time a release was tried, as far as this report goes
 * @param redactions erasures of texts and names, whenever they were done
 * @param policies that the acts of this record were judged by
 * @param doesNotProve what nobody should read into it
 * @param record the chain itself, for {@code verify}
 */
public record AuditReport(
        Instant recordedUntil,
        String names,
        Verdict verdict,
        Story article,
        @Nullable ReleaseFacts release,
        List<ReleaseLine> releases,
        DisclosureFacts disclosure,
        List<MachineVersion> machineVersions,
        Words words,
        List<Step> timeline,
        Effort effort,
        Checks checks,
        List<Participant> people,
        List<SignedParagraph> paragraphs,
        List<RowText> texts,
        List<GateDecision> gate,
        List<Dismissal> dismissals,
        List<Redaction> redactions,
        List<PolicyInForce> policies,
        EditorialControl editorialControl,
        Proof proof,
        List<EventLine> events,
        List<String> doesNotProve,
        ReportRecord record) {

    /**
     * What can be claimed.
     *
     * @param code {@code released, retracted, not-released} or {@code record-broken}
     * @param claims sentences, each true of the record
     */
    public record Verdict(String code, String text, List<String> claims) {}

    /** The article as its record knows it; {@code bylines} are names. */
    public record Story(
            UUID id,
            @Nullable String externalId,
            String desk,
            Publisher publication,
            String title,
            @Nullable String sourceTitle,
            String sourceLanguage,
            String targetLanguage,
            @Nullable String sourcePublication,
            @Nullable String sourceUrl,
            @Nullable Instant publishedAt,
            List<String> bylines) {}

    /** Who publishes and answers in law. */
    public record Publisher(String id, @Nullable String name, String legalEntity, String contact, String timeZone) {}

    /** Somebody by the record's reference; {@code name} is null once erased. */
    public record Someone(UUID id, @Nullable String name) {
        /** The name, or that it was erased. */
        public String shown() {
            return name == null ? "(name erased)" : name;
        }
    }

    /**
     * A release.
     *
     * @param url where it was published, as reported last
     * @param publications every report of a published page, oldest first
     * @param override the reason a chief gave to release past the gate, null where the gate passed
     * @param paragraphs that have text
     */
    public record ReleaseFacts(
            int release,
            String kind,
            Instant releasedAt,
            Someone releasedBy,
            Someone responsibleEditor,
            String version,
            String manifest,
            String policy,
            @Nullable String publicNote,
            @Nullable Instant embargoUntil,
            @Nullable String url,
            List<Published> publications,
            @Nullable Integer supersededBy,
            @Nullable Override override,
            int paragraphs,
            int words) {}

    /** A chief let a release pass its gate. */
    public record Override(@Nullable String reason, Someone by, Instant at) {}

    /**
     * A published page as somebody reported it.
     *
     * @param matches whether it says what was released
     * @param differences a count for each class of change
     */
    public record Published(
            Instant reportedAt,
            @Nullable String url,
            @Nullable Instant publishedAt,
            boolean matches,
            Map<String, Integer> differences) {}

    /**
     * A release in the list of all.
     *
     * @param changed paragraphs that differ from the release before, null for the first
     */
    public record ReleaseLine(
            int release,
            String kind,
            String version,
            Instant releasedAt,
            Someone responsibleEditor,
            @Nullable Integer changed,
            @Nullable String publicNote) {}

    /**
     * The reader-facing line and why it says this.
     *
     * @param text null where the rules give none
     * @param because sentences, one for each fact the rule rests on
     */
    public record DisclosureFacts(
            @Nullable String text,
            String language,
            String rule,
            @Nullable String digitalSourceType,
            boolean generative,
            int signed,
            int of,
            int waived,
            boolean substantive,
            boolean survives,
            List<String> because) {}

    /** A machine version with its engine as declared. */
    public record MachineVersion(
            String label,
            @Nullable String sourceVersion,
            String provider,
            String model,
            @Nullable String modelVersion,
            String kind,
            @Nullable Instant translatedAt,
            Instant receivedAt,
            Someone declaredBy) {
        /** The engine and who declared it, in words. */
        public String declared() {
            return label + ": " + provider + " " + model + (modelVersion == null ? "" : " " + modelVersion) + ", "
                    + (kind.equals("generative") ? "generative AI" : kind) + ", as declared by " + declaredBy.shown();
        }
    }

    /** Who wrote the text, in words. */
    public record Words(String version, int total, List<WordShare> shares) {}

    /**
     * One author's words.
     *
     * @param kind {@code machine} or {@code person}
     * @param author the engine's model, or the person's name
     * @param percent of all words, rounded
     * @param paragraphs in which any of them stand
     */
    public record WordShare(
            String kind,
            @Nullable String version,
            @Nullable UUID person,
            String author,
            int words,
            int percent,
            int paragraphs) {}

    /** A step from the source to the release, in words. */
    public record Step(
            Instant at, String what, String who, @Nullable String why) {}

    /**
     * The work between the machine's text and this one.
     *
     * @param from label of the machine version, null where there is none: then all figures are 0
     * @param editRate HTER, see the diff
     * @param hours from the first edit to the last
     */
    public record Effort(
            @Nullable String from,
            int paragraphsChanged,
            int paragraphs,
            int wordsKept,
            int machineWords,
            double editRate,
            int moved,
            int merged,
            int split,
            int added,
            int removed,
            int numbersCorrected,
            int saves,
            long hours) {}

    /** What the checks raised on the first target text or on this one, and what became of it. */
    public record Checks(int raised, int fixed, int dismissed, int open) {}

    /**
     * Somebody who took part.
     *
     * @param parts what they did
     * @param signed paragraphs that rest on their sign-off
     * @param readsSource whether they read the source's language, as recorded with their acts
     */
    public record Participant(
            Someone person, List<String> parts, int words, int inParagraphs, int signed, int of, boolean readsSource) {}

    /** A person's words in a paragraph. */
    public record PersonWords(Someone person, int words) {}
}
