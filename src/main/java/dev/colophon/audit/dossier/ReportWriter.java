package dev.colophon.audit.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.audit.report.AuditReport.MachineVersion;
import dev.colophon.audit.report.AuditReport.Story;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a report together, section by section. */
final class ReportWriter {
    private static final List<String> DOES_NOT_PROVE = List.of(
            "It proves what the service recorded: that a sign-off of this exact text was made under the account named,"
                    + " signed in by the method named, in this order. It does not prove who sat at the keyboard.",
            "Until reviewers sign with keys of their own, the operator of the service could have made a sign-off.",
            "Times are the service's clock.",
            "What engine made a machine version is as its sender declared it.",
            "It does not prove attention, nor that the translation is right; that is what the reviewers signed for.",
            "That nothing was cut off its end only a checkpoint held by somebody else can show.");

    private ReportWriter() {}

    /** @param disclosures of the texts of the version the report speaks of */
    static AuditReport write(Dossier dossier, Map<String, String> disclosures) {
        var paragraphs = ParagraphSection.of(dossier);
        var words = WordsSection.of(dossier);
        var checks = ChecksSection.of(dossier);
        var machines = machineVersions(dossier);
        return new AuditReport(
                dossier.last().recordedAt(),
                dossier.directory().withheld() ? "withheld" : "given",
                VerdictSection.of(dossier),
                story(dossier),
                ReleaseSection.of(dossier),
                ReleaseSection.all(dossier),
                DisclosureSection.of(dossier),
                machines,
                words,
                TimelineSection.of(dossier),
                EffortSection.of(dossier, checks.numbersFixed()),
                checks.checks(),
                PeopleSection.of(dossier, paragraphs),
                paragraphs,
                TextSection.of(dossier),
                GateSection.of(dossier),
                GateSection.dismissals(dossier),
                RedactionSection.of(dossier),
                PolicySection.of(dossier),
                ControlSection.of(dossier, paragraphs, machines),
                ProofSection.of(dossier),
                EventSection.of(dossier),
                DOES_NOT_PROVE,
                ProofSection.record(dossier, disclosures));
    }

    private static Story story(Dossier dossier) {
        Act.ArticleCreated created = dossier.created();
        return new Story(
                created.article(),
                created.externalId(),
                created.desk(),
                dossier.directory().publisher(created.publication(), created.targetLanguage(), dossier.at()),
                Objects.requireNonNullElse(
                        title(dossier, dossier.version()),
                        Objects.requireNonNullElse(title(dossier, source(dossier)), "Untitled")),
                title(dossier, source(dossier)),
                created.sourceLanguage(),
                created.targetLanguage(),
                dossier.text(dossier.metadata().sourcePublication()),
                dossier.text(dossier.metadata().sourceUrl()),
                created.publishedAt(),
                bylines(dossier));
    }

    private static @Nullable ArticleVersion source(Dossier dossier) {
        return dossier.record().source().orElse(null);
    }

    /** The headline, or the first text where there is none. */
    private static @Nullable String title(Dossier dossier, @Nullable ArticleVersion version) {
        if (version == null) {
            return null;
        }
        return version.entries().stream()
                .filter(entry -> entry.role() == Role.HEADLINE)
                .findFirst()
                .or(() -> version.entries().stream()
                        .filter(entry -> entry.role().hasText())
                        .findFirst())
                .flatMap(entry -> dossier.record().content(entry.commitment()))
                .map(Content::text)
                .orElse(null);
    }

    private static List<String> bylines(Dossier dossier) {
        List<String> names = new ArrayList<>();
        JsonNode bylines = dossier.opened().get(dossier.metadata().bylines());
        if (bylines != null && !dossier.directory().withheld()) {
            bylines.forEach(byline -> names.add(byline.path("name").asText()));
        }
        return names;
    }

    private static List<MachineVersion> machineVersions(Dossier dossier) {
        List<MachineVersion> versions = new ArrayList<>();
        for (Recorded recorded : dossier.of(Act.MachineReceived.class)) {
            Act.MachineReceived received = (Act.MachineReceived) recorded.act();
            Act.Engine engine = received.engine();
            versions.add(new MachineVersion(
                    received.label(),
                    received.sourceVersion(),
                    engine.provider(),
                    engine.model(),
                    engine.modelVersion(),
                    engine.kind(),
                    received.translatedAt(),
                    recorded.recordedAt(),
                    dossier.actor(recorded)));
        }
        return versions;
    }
}
