package dev.colophon.audit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.ArticleHistory;
import dev.colophon.act.Chains;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.Proof;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.Evidence;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogService;
import dev.colophon.ledger.VerificationService;
import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.NoteKey;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Policies;
import dev.colophon.rules.Publication;
import dev.colophon.rules.Sheet;
import dev.colophon.translation.VersionAuthorship;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what a report is made of. */
@ApplicationScoped
class Dossiers {
    private final LedgerService ledger;
    private final VerificationService verification;
    private final LogService log;

    Dossiers(LedgerService ledger, VerificationService verification, LogService log) {
        this.ledger = ledger;
        this.verification = verification;
        this.log = log;
    }

    /**
     * The dossier of a release.
     *
     * @param acts those of the article's chain that it may tell of, from the first on
     * @param number null for the newest one, or for the article as it stands where it was never released
     * @param withheld whether persons are numbered instead of named
     * @throws Fault {@code release-not-found}
     */
    Dossier of(UUID article, List<Recorded> acts, @Nullable Integer number, boolean withheld) {
        ArticleHistory stored = ledger.history(article);
        ArticleHistory history = new ArticleHistory(acts, stored.contents(), stored.secrets());
        ArticleRecord whole = ArticleRecord.of(history);
        Publication release = release(whole, number);
        ArticleRecord record = release == null ? whole : ArticleRecord.of(before(history, release));
        List<Recorded> policies = ledger.chain(Chains.desk(record.created().desk())).stream()
                .filter(recorded -> recorded.act() instanceof Act.PolicyActivated)
                .toList();
        Recorded last = history.acts().get(history.acts().size() - 1);
        ArticleVersion version = record.target().orElse(null);
        return new Dossier(
                history.acts(),
                whole,
                release,
                Sheet.of(
                        record,
                        policy(policies, release),
                        Set.of(),
                        (release == null ? last : release.recorded()).recordedAt()),
                version == null ? null : VersionAuthorship.of(record, version),
                new Directory(ledger.chain(Chains.SERVICE), ledger::opened, withheld),
                opened(history.acts()),
                evidence(article, acts),
                verification.article(article),
                policies,
                checkpoint(last.eventId()));
    }

    private Evidence evidence(UUID article, List<Recorded> acts) {
        Evidence whole = verification.evidence(Chains.article(article));
        if (acts.size() >= whole.events().size()) {
            return whole;
        }
        Map<String, byte[]> documents = new HashMap<>(whole.documents());
        documents
                .keySet()
                .retainAll(acts.stream()
                        .flatMap(act -> act.documents().values().stream())
                        .map(Recorded.Subject::sha256)
                        .toList());
        return new Evidence(whole.chain(), whole.events().subList(0, acts.size()), whole.keys(), documents);
    }

    private Proof.@Nullable SignedTree checkpoint(UUID event) {
        NoteKey key = log.key();
        return log.checkpointOver(event)
                .map(note -> {
                    Checkpoint checkpoint = Checkpoint.open(note, key);
                    String root = Base64.getEncoder().encodeToString(checkpoint.root());
                    return new Proof.SignedTree(checkpoint.size(), root, key.vkey(), note);
                })
                .orElse(null);
    }

    private static @Nullable Publication release(ArticleRecord record, @Nullable Integer number) {
        if (number == null) {
            return record.latestRelease().orElse(null);
        }
        return record.releases().stream()
                .filter(release -> release.act().release() == number)
                .findFirst()
                .orElseThrow(() -> Fault.of(
                        Fault.Kind.NOT_FOUND, "release-not-found", "This article has no release " + number + "."));
    }

    private static ArticleHistory before(ArticleHistory history, Publication release) {
        List<Recorded> acts = history.acts().stream()
                .filter(act -> act.seq() < release.recorded().seq())
                .toList();
        return new ArticleHistory(acts, history.contents(), history.secrets());
    }

    /** The policy a release names, or the one in force. */
    private static Document.Policy policy(List<Recorded> activations, @Nullable Publication release) {
        Document.Policy found = Policies.standard();
        for (Recorded recorded : activations) {
            Recorded.Subject subject = recorded.documents().get("policy");
            if (subject != null && subject.document() instanceof Document.Policy policy) {
                if (release != null && policy.id().equals(release.manifest().policy())) {
                    return policy;
                }
                found = policy;
            }
        }
        return found;
    }

    private Map<String, JsonNode> opened(List<Recorded> acts) {
        Set<String> commitments = new HashSet<>();
        acts.forEach(recorded -> commitments.addAll(commitments(recorded)));
        return ledger.opened(commitments);
    }

    private static List<String> commitments(Recorded recorded) {
        List<@Nullable String> found = new ArrayList<>();
        Act act = recorded.act();
        if (act instanceof Act.ArticleCreated created) {
            add(found, created.metadata());
        } else if (act instanceof Act.ArticleChanged changed) {
            add(found, changed.metadata());
        } else if (act instanceof Act.Released released) {
            found.add(released.publicNote());
            found.add(released.disclosure());
            recorded.documents().values().forEach(subject -> {
                if (subject.document() instanceof Document.Manifest manifest) {
                    add(found, manifest.metadata());
                }
            });
        } else {
            found.add(Reasons.of(act));
        }
        found.removeIf(java.util.Objects::isNull);
        return List.copyOf(found);
    }

    private static void add(List<@Nullable String> found, Document.Metadata metadata) {
        found.add(metadata.bylines());
        found.add(metadata.sourcePublication());
        found.add(metadata.sourceUrl());
        found.add(metadata.publicNote());
    }
}
