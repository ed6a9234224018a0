package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.audit.report.AuditReport.MachineVersion;
import dev.colophon.audit.report.AuditReport.Someone;
import dev.colophon.audit.report.EditorialControl;
import dev.colophon.audit.report.EditorialControl.Counts;
import dev.colophon.audit.report.EditorialControl.FinalText;
import dev.colophon.audit.report.EditorialControl.Reviewer;
import dev.colophon.audit.report.SignedParagraph;
import dev.colophon.audit.report.SignedParagraph.SignedOff;
import dev.colophon.rules.Basis;
import dev.colophon.rules.Publication;
import dev.colophon.rules.State;
import dev.colophon.rules.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet on editorial control: facts, and no word on what follows from them. */
final class ControlSection {
    private final Dossier dossier;
    private final List<SignedParagraph> paragraphs;

    private ControlSection(Dossier dossier, List<SignedParagraph> paragraphs) {
        this.dossier = dossier;
        this.paragraphs = paragraphs;
    }

    static EditorialControl of(Dossier dossier, List<SignedParagraph> paragraphs, List<MachineVersion> machines) {
        ControlSection section = new ControlSection(dossier, paragraphs);
        Act.ArticleCreated created = dossier.created();
        Publication release = dossier.release();
        return new EditorialControl(
                dossier.directory()
                        .publisher(created.publication(), created.targetLanguage(), dossier.at())
                        .legalEntity(),
                release == null
                        ? null
                        : dossier.directory().someone(release.act().responsibleEditor()),
                Procedure.of(dossier),
                section.reviewers(),
                section.finalText(release),
                machines.stream().map(MachineVersion::declared).toList(),
                section.counts());
    }

    private List<Reviewer> reviewers() {
        Map<Someone, List<SignedOff>> byPerson = new LinkedHashMap<>();
        paragraphs.stream()
                .flatMap(ControlSection::approvals)
                .forEach(signOff -> byPerson.computeIfAbsent(signOff.person(), person -> new ArrayList<>())
                        .add(signOff));
        List<Reviewer> reviewers = new ArrayList<>();
        byPerson.forEach((person, signOffs) -> reviewers.add(new Reviewer(
                person,
                countIn(person, signOff -> true),
                countIn(person, signOff -> signOff.basis().equals(Basis.AGAINST_SOURCE.code())),
                countIn(person, SignedOff::bulk),
                countIn(person, SignedOff::own),
                moment(signOffs, Comparator.naturalOrder()),
                moment(signOffs, Comparator.reverseOrder()))));
        return reviewers;
    }

    private static Instant moment(List<SignedOff> signOffs, Comparator<Instant> order) {
        return signOffs.stream().map(SignedOff::at).min(order).orElseThrow();
    }

    private int countIn(Someone person, Predicate<SignedOff> test) {
        return count(paragraph ->
                approvals(paragraph).anyMatch(signOff -> signOff.person().equals(person) && test.test(signOff)));
    }

    private static Stream<SignedOff> approvals(SignedParagraph paragraph) {
        return paragraph.signOffs().stream().filter(signOff -> signOff.verdict().equals(Verdict.APPROVE.code()));
    }

    private FinalText finalText(@Nullable Publication release) {
        var version = dossier.version();
        var document = version == null ? null : version.recorded().documents().get("version");
        return new FinalText(
                version == null ? null : version.label(),
                document == null ? null : document.sha256(),
                release == null ? null : release.act().manifest(),
                release == null
                        ? null
                        : ReleaseSection.url(dossier, release.act().release()),
                count(paragraph -> paragraph.text() != null),
                ReleaseSection.words(dossier));
    }

    private Counts counts() {
        return new Counts(
                paragraphs.size(),
                inState(State.SIGNED),
                inState(State.CARRIED),
                count(paragraph -> passed(paragraph) && approvals(paragraph).allMatch(SignedOff::own)),
                count(paragraph -> passed(paragraph) && approvals(paragraph).allMatch(SignedOff::bulk)),
                inState(State.WAIVED),
                count(paragraph -> !passed(paragraph) && !paragraph.state().equals(State.WAIVED.code())),
                GateSection.overridden(dossier));
    }

    private int inState(State state) {
        return count(paragraph -> paragraph.state().equals(state.code()));
    }

    private static boolean passed(SignedParagraph paragraph) {
        return paragraph.state().equals(State.SIGNED.code())
                || paragraph.state().equals(State.CARRIED.code());
    }

    private int count(Predicate<SignedParagraph> test) {
        return (int) paragraphs.stream().filter(test).count();
    }
}
