package dev.colophon.audit.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.Proof;
import dev.colophon.audit.report.Proof.DocumentHash;
import dev.colophon.audit.report.Proof.PublicKey;
import dev.colophon.audit.report.ReportRecord;
import dev.colophon.proof.Digests;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.Statement;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Publication;
import dev.colophon.verify.SignedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hashes, and the record itself. */
final class ProofSection {
    private ProofSection() {}

    static Proof of(Dossier dossier) {
        List<SignedEvent> events = dossier.evidence().events();
        return new Proof(
                documents(dossier),
                events.size(),
                Digests.sha256Hex(events.get(events.size() - 1).envelope()),
                dossier.failures().isEmpty(),
                dossier.failures().stream()
                        .map(failure -> failure.code() + ": " + failure.detail())
                        .toList(),
                events.get(events.size() - 1).logIndex(),
                dossier.checkpoint(),
                keys(dossier.evidence().keys()));
    }

    private static List<DocumentHash> documents(Dossier dossier) {
        List<DocumentHash> hashes = new ArrayList<>();
        dossier.record().source().ifPresent(source -> add(hashes, source));
        dossier.record().base().ifPresent(base -> add(hashes, base));
        ArticleVersion version = dossier.version();
        if (version != null && version.kind() == ArticleVersion.Kind.EDITED) {
            add(hashes, version);
        }
        Publication release = dossier.release();
        if (release != null) {
            hashes.add(new DocumentHash("manifest", release.act().manifest().replace("sha256:", "")));
        }
        return hashes;
    }

    private static void add(List<DocumentHash> hashes, ArticleVersion version) {
        Recorded.Subject subject = version.recorded().documents().get("version");
        if (subject != null) {
            hashes.add(new DocumentHash(version.label(), subject.sha256()));
        }
    }

    private static List<PublicKey> keys(List<SignedEvent> events) {
        List<PublicKey> keys = new ArrayList<>();
        for (SignedEvent event : events) {
            Act act =
                    Statement.parse(Envelope.parse(event.envelope()).payload()).act();
            if (act instanceof Act.KeyEnrolled key) {
                keys.add(new PublicKey(key.keyId(), key.publicKey()));
            }
        }
        return keys;
    }

    /** The record as it is shipped. */
    static ReportRecord record(Dossier dossier, Map<String, String> disclosures) {
        Map<String, String> documents = new TreeMap<>();
        dossier.evidence().documents().forEach((sha256, bytes) -> documents.put(sha256, new String(bytes, UTF_8)));
        return new ReportRecord(
                dossier.evidence().chain(),
                envelopes(dossier.evidence().events()),
                envelopes(dossier.evidence().keys()),
                documents,
                new TreeMap<>(disclosures));
    }

    private static List<ReportRecord.Envelope> envelopes(List<SignedEvent> events) {
        return events.stream()
                .map(event -> new ReportRecord.Envelope(new String(event.envelope(), UTF_8), event.logIndex()))
                .toList();
    }

    /** Commitments of the texts of the version the report speaks of. */
    static List<String> texts(@Nullable ArticleVersion version) {
        List<String> commitments = new ArrayList<>();
        if (version != null) {
            for (Document.Entry entry : version.entries()) {
                if (entry.commitment() != null) {
                    commitments.add(entry.commitment());
                }
            }
        }
        return commitments;
    }
}
