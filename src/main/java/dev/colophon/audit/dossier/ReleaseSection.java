package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.Override;
import dev.colophon.audit.report.AuditReport.Published;
import dev.colophon.audit.report.AuditReport.ReleaseFacts;
import dev.colophon.audit.report.AuditReport.ReleaseLine;
import dev.colophon.diff.ChangeClass;
import dev.colophon.diff.Link;
import dev.colophon.provenance.Origin;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Publication;
import dev.colophon.translation.ComparisonService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The release a report speaks of, and all of them. */
final class ReleaseSection {
    private ReleaseSection() {}

    static @Nullable ReleaseFacts of(Dossier dossier) {
        Publication release = dossier.release();
        if (release == null) {
            return null;
        }
        Act.Released act = release.act();
        return new ReleaseFacts(
                act.release(),
                act.kind(),
                release.recorded().recordedAt(),
                dossier.actor(release.recorded()),
                dossier.directory().someone(act.responsibleEditor()),
                act.version(),
                act.manifest(),
                release.manifest().policy(),
                dossier.text(act.publicNote()),
                act.embargoUntil(),
                url(dossier, act.release()),
                publications(dossier, act.release()),
                successor(dossier, act.release()),
                override(dossier, act),
                dossier.sheet().progress().total() - dossier.sheet().removed().size(),
                words(dossier));
    }

    static List<ReleaseLine> all(Dossier dossier) {
        List<ReleaseLine> lines = new ArrayList<>();
        String before = null;
        for (Publication release : dossier.whole().releases()) {
            Act.Released act = release.act();
            lines.add(new ReleaseLine(
                    act.release(),
                    act.kind(),
                    act.version(),
                    release.recorded().recordedAt(),
                    dossier.directory().someone(act.responsibleEditor()),
                    before == null ? null : changed(dossier, before, act.version()),
                    dossier.text(act.publicNote())));
            before = act.version();
        }
        return lines;
    }

    /** How many paragraphs of two versions differ. */
    private static int changed(Dossier dossier, String from, String to) {
        Optional<ArticleVersion> before = dossier.whole().version(from);
        Optional<ArticleVersion> after = dossier.whole().version(to);
        if (from.equals(to) || before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        return (int)
                ComparisonService.compare(
                                dossier.whole(),
                                before.get(),
                                after.get(),
                                dossier.created().targetLanguage())
                        .links()
                        .stream()
                        .filter(linked -> linked.link().structure() != Link.Structure.KEPT
                                || linked.text() != ChangeClass.UNCHANGED)
                        .count();
    }

    private static List<Published> publications(Dossier dossier, int release) {
        List<Published> publications = new ArrayList<>();
        for (Recorded recorded : dossier.acts()) {
            if (recorded.act() instanceof Act.ReleasePublished act && act.release() == release) {
                publications.add(new Published(
                        recorded.recordedAt(), act.url(), act.publishedAt(), act.matches(), differences(recorded)));
            }
        }
        return publications;
    }

    private static Map<String, Integer> differences(Recorded recorded) {
        Recorded.Subject subject = recorded.documents().get("differences");
        return subject != null && subject.document() instanceof Document.Differences differences
                ? new TreeMap<>(differences.counts())
                : Map.of();
    }

    private static @Nullable Integer successor(Dossier dossier, int release) {
        return dossier.whole().releases().stream()
                .map(other -> other.act().release())
                .filter(other -> other > release)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String url(Dossier dossier, int release) {
        String url = null;
        for (Recorded recorded : dossier.acts()) {
            if (recorded.act() instanceof Act.ReleasePublished published
                    && published.release() == release
                    && published.url() != null) {
                url = published.url();
            }
        }
        return url;
    }

    private static @Nullable Override override(Dossier dossier, Act.Released act) {
        for (Recorded recorded : dossier.acts()) {
            if (recorded.eventId().equals(act.override()) && recorded.act() instanceof Act.GateOverridden overridden) {
                return new Override(dossier.text(overridden.reason()), dossier.actor(recorded), recorded.recordedAt());
            }
        }
        return null;
    }

    static int words(Dossier dossier) {
        if (dossier.authorship() == null) {
            return 0;
        }
        Map<Origin, Integer> words = dossier.authorship().authorship().words();
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
