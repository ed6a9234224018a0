package dev.colophon.act;

import dev.colophon.text.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list that an event speaks of, stored beside it and named by its digest. Holds no text, name or note. */
public sealed interface Document {
    /**
     * A source, machine or edited version.
     *
     * @param label {@code s1}, {@code m1}, {@code e1} …
     * @param basedOn for an edited version the version it was made from; for a machine version its source version; for
     *     a source version the one before, null for {@code s1}
     * @param alignedTo the version whose lineages these paragraphs inherit (the head at that moment; for a source
     *     version the one before), null where lineages were minted
     * @param algorithm id and version of the alignment that decided the links
     */
    record Version(
            String label,
            @Nullable String basedOn,
            @Nullable String alignedTo,
            String algorithm,
            List<Entry> paragraphs)
            implements Document {
        public Version {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph of a version.
     *
     * @param parents in the version that made it by a merge the lineages merged, in order, its own among them; by a
     *     split the lineage it was split off; empty otherwise and in every later version
     * @param key {@code sha256:…} as of the saving; null for media and in source versions
     * @param commitment digest of the content's disclosure; null for media
     * @param ref the publishing system's own name
     * @param source lineages of the source paragraphs it renders, in source order; empty in source versions
     * @param links lineages of the paragraphs of {@code alignedTo} that it corresponds to
     * @param ambiguous whether the link was doubtful: then nothing carries over it
     * @param baseline the machine text it descends from, null where there is none
     * @param change how it differs from its baseline, null without one and in source and machine versions
     * @param pastedFrom where pasted words came from: {@code mine} or the machine as named, null when nothing was
     */
    record Entry(
            UUID lineage,
            List<UUID> parents,
            Role role,
            @Nullable String key,
            @Nullable String commitment,
            @Nullable String ref,
            List<UUID> source,
            List<UUID> links,
            boolean ambiguous,
            @Nullable Baseline baseline,
            @Nullable Change change,
            @Nullable String pastedFrom) {
        public Entry {
            parents = List.copyOf(parents);
            source = List.copyOf(source);
            links = List.copyOf(links);
        }
    }

    /**
     * The machine text a paragraph descends from.
     *
     * @param version {@code m1} …
     * @param paragraphs lineages as that machine version has them, in its order
     */
    record Baseline(String version, List<UUID> paragraphs) {
        public Baseline {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A change against the baseline.
     *
     * @param kind structure ({@code added, removed, split, merged}) or else the text class
     * @param text {@code unchanged, formatted, edited, rewritten}
     */
    record Change(String kind, String text, boolean moved) {}

    /** The paragraphs a sign-off, withdrawal, clearance or waiver speaks of, each under the key that was shown. */
    record Items(List<Item> items) implements Document {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * What a person's own authenticator signed for a sign-off, by W3C Web Authentication Level 3, section 6.3.3; members
     * but the first in base64url.
     *
     * @param passkey the one that signed, as enrolled
     * @param clientData the browser's {@code clientDataJSON}; its challenge is the SHA-256 of the sign-off's statement
     */
    record Attestation(UUID passkey, String authenticatorData, String clientData, String signature)
            implements Document {}

    /** One paragraph under one key. */
    record Item(UUID paragraph, String key) {}

    /** Source links set by a person. */
    record Alignment(List<Link> items) implements Document {
        public Alignment {
            items = List.copyOf(items);
        }
    }

    /** The source paragraphs (lineages, in source order) that a target paragraph renders. */
    record Link(UUID paragraph, List<UUID> source) {
        public Link {
            source = List.copyOf(source);
        }
    }

    /**
     * What a desk demands before release; the rules give it meaning.
     *
     * @param signers who must be among those that approved a paragraph, beside their number
     * @param passkey whether approvals count only if the approver's own authenticator signed them
     * @param notes whether an edit that changes a number, name, quotation or negation of what others signed wants a note
     */
    record Policy(
            String id,
            String title,
            int approvals,
            boolean againstSource,
            boolean ownWork,
            List<String> carry,
            List<String> release,
            List<String> blockingChecks,
            boolean strictVetoes,
            int breakingHours,
            String attestation,
            @LeftOutWhenEmpty List<Signer> signers,
            @LeftOutWhenEmpty boolean passkey,
            @LeftOutWhenEmpty boolean notes)
            implements Document {
        public Policy {
            carry = List.copyOf(carry);
            release = List.copyOf(release);
            blockingChecks = List.copyOf(blockingChecks);
            signers = signers == null ? List.of() : List.copyOf(signers);
        }
    }

    /** A demand on one of the signers: a role they held at the act, a language they read, or both. */
    record Signer(@Nullable String role, @Nullable String language) {}

    /** The wording of disclosure lines, as data. {@code lines}: language → rule → line with {@code {S} {P} {n} {k}}. */
    record DisclosureRules(String id, Map<String, Map<String, String>> lines) implements Document {}

    /** What a release is made of, see the record format. */
    record Manifest(
            UUID article,
            String version,
            @Nullable String sourceVersion,
            List<String> machineVersions,
            String policy,
            String rules,
            Metadata metadata,
            List<Row> rows,
            List<Finding> findings,
            DisclosureFacts disclosure)
            implements Document {
        public Manifest {
            machineVersions = List.copyOf(machineVersions);
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }
    }

    /** Commitments of what a release says beside its paragraphs; null where there is none. */
    record Metadata(
            String bylines,
            String sourcePublication,
            @Nullable String sourceUrl,
            @Nullable String publicNote) {}

    /**
     * One paragraph of a manifest; removed ones last.
     *
     * @param key null for media
     * @param state null for media
     * @param acts event ids of the acts the state rests on, sorted
     */
    record Row(UUID lineage, @Nullable String key, @Nullable String state, List<UUID> acts) {
        public Row {
            acts = List.copyOf(acts);
        }
    }

    /** A finding open or dismissed; {@code dismissal} is the dismissing event's id. */
    record Finding(String digest, @Nullable UUID dismissal) {}

    /**
     * What the disclosure function is asked with.
     *
     * @param rule the row of the table that fits
     * @param signed paragraphs signed or carried
     * @param of paragraphs that count
     */
    record DisclosureFacts(
            String rule,
            boolean generative,
            int signed,
            int of,
            int waived,
            boolean substantive,
            boolean survives,
            String language) {}

    /** Why a release was refused. */
    record Blockers(List<Blocker> blockers) implements Document {
        public Blockers {
            blockers = List.copyOf(blockers);
        }
    }

    /** One condition that is not met; {@code paragraph} is null where it speaks of the whole article. */
    record Blocker(String code, @Nullable UUID paragraph) {}

    /** How a published page differs from its release: a count for each class of change. */
    record Differences(Map<String, Integer> counts) implements Document {}
}
