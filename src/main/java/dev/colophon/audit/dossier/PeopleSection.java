package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport;
import dev.colophon.audit.report.AuditReport.Participant;
import dev.colophon.audit.report.SignedParagraph;
import dev.colophon.rules.Basis;
import dev.colophon.rules.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who took part in what the report speaks of, in the order of their first act. */
final class PeopleSection {
    private final Dossier dossier;
    private final List<SignedParagraph> paragraphs;
    private final Map<UUID, Set<String>> parts = new LinkedHashMap<>();
    private final Set<UUID> readers = new LinkedHashSet<>();

    private PeopleSection(Dossier dossier, List<SignedParagraph> paragraphs) {
        this.dossier = dossier;
        this.paragraphs = paragraphs;
    }

    static List<Participant> of(Dossier dossier, List<SignedParagraph> paragraphs) {
        PeopleSection section = new PeopleSection(dossier, paragraphs);
        dossier.before().forEach(section::take);
        Publication release = dossier.release();
        if (release != null) {
            section.part(release.act().responsibleEditor(), "responsible editor");
        }
        return section.people();
    }

    private void take(Recorded recorded) {
        Actor actor = recorded.actor();
        String part = part(recorded.act());
        if (part != null && (actor.kind() == Actor.Kind.PERSON || actor.onBehalfOf() != null)) {
            part(actor.person(), actor.onBehalfOf() == null ? part : part + ", as reported");
        }
        if (actor.kind() == Actor.Kind.PERSON
                && Basis.reads(actor.languages(), dossier.created().sourceLanguage())) {
            readers.add(actor.ref());
        }
    }

    private void part(UUID person, String part) {
        parts.computeIfAbsent(person, id -> new LinkedHashSet<>()).add(part);
    }

    private static @org.jspecify.annotations.Nullable String part(Act act) {
        if (act instanceof Act.EditSaved) {
            return "editor";
        }
        if (act instanceof Act.SignOffGiven) {
            return "reviewer";
        }
        if (act instanceof Act.Released) {
            return "released it";
        }
        if (act instanceof Act.ParagraphWaived) {
            return "waived";
        }
        if (act instanceof Act.GateOverridden) {
            return "overrode the gate";
        }
        if (act instanceof Act.AlignmentSet) {
            return "aligned";
        }
        if (act instanceof Act.FindingDismissed) {
            return "dismissed findings";
        }
        return act instanceof Act.MachineReceived || act instanceof Act.SourceReceived ? "took it in" : null;
    }

    private List<Participant> people() {
        List<Participant> people = new ArrayList<>();
        parts.forEach((person, done) -> people.add(new Participant(
                dossier.directory().someone(person),
                List.copyOf(done),
                words(person),
                (int) paragraphs.stream()
                        .filter(paragraph -> wrote(paragraph, person) > 0)
                        .count(),
                (int) paragraphs.stream()
                        .filter(paragraph -> paragraph.approvers().stream()
                                .anyMatch(approver -> approver.id().equals(person)))
                        .count(),
                paragraphs.size(),
                readers.contains(person))));
        return people;
    }

    private int words(UUID person) {
        return paragraphs.stream()
                .mapToInt(paragraph -> wrote(paragraph, person))
                .sum();
    }

    private static int wrote(SignedParagraph paragraph, UUID person) {
        return paragraph.people().stream()
                .filter(words -> words.person().id().equals(person))
                .mapToInt(AuditReport.PersonWords::words)
                .sum();
    }
}
