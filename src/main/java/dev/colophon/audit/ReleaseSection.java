package dev.colophon.audit;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.AuditReport.Override;
import dev.colophon.audit.AuditReport.ReleaseFacts;
import dev.colophon.audit.AuditReport.ReleaseLine;
import dev.colophon.provenance.Origin;
import dev.colophon.rules.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                successor(dossier, act.release()),
                override(dossier, act),
                dossier.sheet().progress().total() - dossier.sheet().removed().size(),
                words(dossier));
    }

    static List<ReleaseLine> all(Dossier dossier) {
        List<ReleaseLine> lines = new ArrayList<>();
        for (Recorded recorded : dossier.acts()) {
            if (recorded.act() instanceof Act.Released act) {
                lines.add(new ReleaseLine(
                        act.release(),
                        act.kind(),
                        act.version(),
                        recorded.recordedAt(),
                        dossier.text(act.publicNote())));
            }
        }
        return lines;
    }

    private static @Nullable Integer successor(Dossier dossier, int release) {
        return all(dossier).stream()
                .map(ReleaseLine::release)
                .filter(other -> other > release)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String url(Dossier dossier, int release) {
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
