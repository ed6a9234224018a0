package dev.colophon.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing done that the ledger must hold. Strings named {@code …Commitment}, and {@code note}, {@code reason} and
 * {@code comment}, are commitments: digests of disclosures kept beside the record.
 */
public sealed interface Act {

    // ---- an article's chain

    /** @param metadata commitments of bylines, source publication and source address */
    record ArticleCreated(
            UUID article,
            String publication,
            String desk,
            @Nullable String externalId,
            String sourceLanguage,
            String targetLanguage,
            @Nullable Instant publishedAt,
            Document.Metadata metadata)
            implements Act {}

    /** Metadata that releases carry was changed; the whole is named again. */
    record ArticleChanged(
            Document.Metadata metadata, @Nullable Instant embargoUntil) implements Act {}

    /** A source version; subject {@code version}. */
    record SourceReceived(String label, @Nullable String reason) implements Act {}

    record SourceWithdrawn(String reason) implements Act {}

    /**
     * A machine version; subject {@code version}.
     *
     * @param scope lineages it speaks of, null for the whole article
     * @param typedBy whether a person typed it in rather than a system delivering it: then it counts as their change
     */
    record MachineReceived(
            String label,
            String sourceVersion,
            @Nullable List<UUID> scope,
            Engine engine,
            @Nullable Instant translatedAt,
            boolean typedBy)
            implements Act {}

    /** The engine as declared. {@code parameters} as text, so that no number is rounded. */
    record Engine(
            String provider,
            String model,
            @Nullable String modelVersion,
            String kind,
            @Nullable String promptSha256,
            Map<String, String> parameters,
            @Nullable String requestId) {
        public Engine {
            parameters = Map.copyOf(parameters);
        }
    }

    /** A named person states that no machine version was used. */
    record MachineDeclaredNone(boolean used) implements Act {}

    /** An edited version; subject {@code version}. */
    record EditSaved(String label, String basedOn, @Nullable String note) implements Act {}

    /** Source links set by a person; subject {@code alignment}. */
    record AlignmentSet(@Nullable String reason) implements Act {}

    /**
     * One person's verdict on the keys they were shown; subject {@code items}, and {@code attestation} where their own
     * authenticator signed it.
     *
     * @param signOff the sign-off's id
     * @param version the head's label when it was given
     * @param verdict {@code approve} or {@code request-changes}
     * @param basis {@code against-source} or {@code target-only}
     * @param bulk more than one row in one act
     * @param own the breaking profile's own-work approval
     */
    record SignOffGiven(
            UUID signOff,
            String version,
            String verdict,
            String basis,
            boolean shown,
            boolean bulk,
            boolean own,
            @Nullable String comment)
            implements Act {
        /** The same with a comment's commitment. */
        public SignOffGiven commented(@Nullable String commitment) {
            return new SignOffGiven(signOff, version, verdict, basis, shown, bulk, own, commitment);
        }
    }

    /** Subject {@code items}. */
    record SignOffWithdrawn(UUID signOff, String reason) implements Act {}

    /** A veto cleared by somebody else than its author; subject {@code items}. */
    record SignOffCleared(UUID signOff, String reason) implements Act {}

    /** Subject {@code items}. */
    record ParagraphWaived(String reason) implements Act {}

    /** The person an edit was reported of says it is not theirs. */
    record EditDisowned(String label, String reason) implements Act {}

    record FindingDismissed(UUID paragraph, String code, String digest, String reason) implements Act {}

    /** A chief lets a release pass its blockers; subject {@code blockers}. */
    record GateOverridden(String manifest, String reason) implements Act {}

    /** {@code standard} or {@code breaking}. */
    record ProfileChosen(String profile, String reason) implements Act {}

    /** Subject {@code blockers}. */
    record ReleaseRefused(String manifest, String kind) implements Act {}

    /**
     * An immutable published state; subject {@code manifest}.
     *
     * @param release 1, 2, …
     * @param kind {@code first, update, minor, correction, clarification, retraction}
     * @param manifest {@code sha256:…} of the manifest document
     * @param responsibleEditor the person who holds editorial responsibility
     * @param disclosure commitment of the reader-facing line
     * @param override event id of the override it rests on
     */
    record Released(
            int release,
            String kind,
            String version,
            String manifest,
            @Nullable String note,
            @Nullable String publicNote,
            UUID responsibleEditor,
            @Nullable Instant embargoUntil,
            String rule,
            @Nullable String digitalSourceType,
            @Nullable String disclosure,
            @Nullable UUID override)
            implements Act {}

    record EmbargoEnded(int release) implements Act {}

    /** What the page really says; subject {@code differences}. */
    record ReleasePublished(
            int release, @Nullable String url, @Nullable Instant publishedAt, boolean matches) implements Act {}

    record ErasureDone(UUID erasure, List<UUID> lineages, String ground, String reason) implements Act {}

    // ---- a desk's chain

    /** Subject {@code policy}. */
    record PolicyActivated(String desk, String id) implements Act {}

    // ---- the service's chain

    /** {@code names}: language → commitment. */
    record PublicationSet(
            String publication, Map<String, String> names, String legalEntity, String contact, String timeZone)
            implements Act {}

    record DeskSet(
            String desk, String publication, @Nullable UUID responsibleEditor) implements Act {}

    /** {@code name} is a commitment. */
    record PersonEnrolled(UUID person, String name, List<String> languages, List<Grant> roles) implements Act {}

    record PersonChanged(UUID person, String name, List<String> languages, List<Grant> roles, boolean disabled)
            implements Act {}

    /** A role on a desk, for a time. */
    record Grant(
            String desk,
            String role,
            @Nullable Instant from,
            @Nullable Instant until) {}

    record ClientEnrolled(UUID client, String name, List<String> scopes, List<String> desks) implements Act {}

    /** A system may ask no more, or again. */
    record ClientChanged(UUID client, boolean disabled) implements Act {}

    /** {@code publicKey}: base64 of the 32 raw bytes (RFC 8032). */
    record KeyEnrolled(String keyId, String purpose, String publicKey) implements Act {}

    record KeyRevoked(String keyId, String reason) implements Act {}

    /**
     * From here on an authenticator may sign for a person.
     *
     * @param publicKey base64 of the SubjectPublicKeyInfo (RFC 5280)
     * @param rpId the site it signs at (W3C Web Authentication)
     */
    record PasskeyEnrolled(UUID passkey, UUID person, String publicKey, String rpId) implements Act {}

    /** From here on it may not. */
    record PasskeyRemoved(UUID passkey, UUID person) implements Act {}

    record VerificationDone(boolean verified, long events, List<String> failures) implements Act {}

    record PersonErased(UUID person, String ground, String reason) implements Act {}
}
