package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.Redaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What was erased, when and on what ground: texts of this article, and names of those who worked on it. */
final class RedactionSection {
    private RedactionSection() {}

    static List<Redaction> of(Dossier dossier) {
        List<Redaction> redactions = new ArrayList<>();
        Set<UUID> people = new HashSet<>();
        for (Recorded recorded : dossier.acts()) {
            people.add(recorded.actor().person());
            if (recorded.act() instanceof Act.ErasureDone erasure) {
                redactions.add(texts(dossier, recorded, erasure));
            } else if (recorded.act() instanceof Act.Released released) {
                people.add(released.responsibleEditor());
            }
        }
        for (Recorded recorded : dossier.directory().erasures()) {
            if (recorded.act() instanceof Act.PersonErased erased && people.contains(erased.person())) {
                redactions.add(new Redaction(
                        "name",
                        recorded.recordedAt(),
                        dossier.actor(recorded),
                        List.of(),
                        List.of(),
                        erased.ground(),
                        null));
            }
        }
        redactions.sort(Comparator.comparing(Redaction::at));
        return redactions;
    }

    private static Redaction texts(Dossier dossier, Recorded recorded, Act.ErasureDone erasure) {
        return new Redaction(
                "text",
                recorded.recordedAt(),
                dossier.actor(recorded),
                erasure.lineages(),
                erasure.lineages().stream()
                        .map(dossier::number)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                erasure.ground(),
                dossier.why(recorded));
    }
}
