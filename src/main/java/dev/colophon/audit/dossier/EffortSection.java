package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.Effort;
import dev.colophon.diff.ChangeClass;
import dev.colophon.diff.Comparison;
import dev.colophon.diff.Comparison.Linked;
import dev.colophon.diff.Link;
import dev.colophon.provenance.Origin;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Tokens;
import dev.colophon.translation.ComparisonService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The work between the machine's text and the one the report speaks of. */
final class EffortSection {
    private final Dossier dossier;
    private final List<Linked> links;
    private final Comparison comparison;

    private EffortSection(Dossier dossier, Comparison comparison) {
        this.dossier = dossier;
        this.comparison = comparison;
        this.links = comparison.links();
    }

    static Effort of(Dossier dossier, int numbersCorrected) {
        Optional<ArticleVersion> base = dossier.record().base();
        ArticleVersion version = dossier.version();
        if (base.isEmpty() || version == null) {
            return new Effort(
                    null,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    numbersCorrected,
                    saves(dossier).size(),
                    hours(dossier));
        }
        Comparison comparison = ComparisonService.compare(
                dossier.record(), base.get(), version, dossier.created().targetLanguage());
        return new EffortSection(dossier, comparison).effort(base.get(), version, numbersCorrected);
    }

    private Effort effort(ArticleVersion base, ArticleVersion version, int numbersCorrected) {
        return new Effort(
                base.label(),
                (int) links.stream()
                        .filter(linked -> linked.link().structure() != Link.Structure.KEPT
                                || linked.text() != ChangeClass.UNCHANGED)
                        .mapToLong(linked -> Math.max(linked.link().to().size(), 1))
                        .sum(),
                (int) version.entries().stream()
                                .filter(entry -> entry.role().hasText())
                                .count()
                        + count(Link.Structure.REMOVED),
                kept(base),
                words(base),
                Math.round(comparison.effort().ter() * 10_000) / 10_000d,
                (int) links.stream().filter(linked -> linked.link().moved()).count(),
                count(Link.Structure.MERGED),
                count(Link.Structure.SPLIT),
                count(Link.Structure.ADDED),
                count(Link.Structure.REMOVED),
                numbersCorrected,
                saves(dossier).size(),
                hours(dossier));
    }

    private int count(Link.Structure structure) {
        return (int) links.stream()
                .filter(linked -> linked.link().structure() == structure)
                .count();
    }

    private int kept(ArticleVersion base) {
        return dossier.authorship() == null
                ? 0
                : dossier.authorship().authorship().words().getOrDefault(Origin.machine(base.label()), 0);
    }

    private int words(ArticleVersion version) {
        int words = 0;
        for (var entry : version.entries()) {
            Tokens tokens = Tokens.of(dossier.record()
                    .content(entry.commitment())
                    .map(Content::text)
                    .orElse(""));
            for (int n = 0; n < tokens.size(); n++) {
                words += tokens.isWord(n) ? 1 : 0;
            }
        }
        return words;
    }

    private static List<Recorded> saves(Dossier dossier) {
        return dossier.of(Act.EditSaved.class);
    }

    private static long hours(Dossier dossier) {
        List<Recorded> saves = saves(dossier);
        return saves.isEmpty()
                ? 0
                : Duration.between(
                                saves.get(0).recordedAt(),
                                saves.get(saves.size() - 1).recordedAt())
                        .toHours();
    }
}
