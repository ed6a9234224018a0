package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.Dismissal;
import dev.colophon.audit.report.GateDecision;
import dev.colophon.audit.report.GateDecision.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every time a release was tried, and findings that were judged and let stand. */
final class GateSection {
    private final Dossier dossier;

    private GateSection(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<GateDecision> of(Dossier dossier) {
        GateSection section = new GateSection(dossier);
        List<GateDecision> decisions = new ArrayList<>();
        for (Recorded recorded : dossier.before()) {
            GateDecision decision = section.decision(recorded);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private @Nullable GateDecision decision(Recorded recorded) {
        if (recorded.act() instanceof Act.ReleaseRefused refused) {
            return told("refused", recorded, null, refused.manifest(), conditions(recorded));
        }
        if (recorded.act() instanceof Act.GateOverridden overridden) {
            return told("overridden", recorded, null, overridden.manifest(), conditions(recorded));
        }
        if (recorded.act() instanceof Act.Released released && released.override() == null) {
            return told("passed", recorded, released.release(), released.manifest(), List.of());
        }
        return null;
    }

    private GateDecision told(
            String decision,
            Recorded recorded,
            @Nullable Integer release,
            String manifest,
            List<Condition> conditions) {
        return new GateDecision(
                decision,
                recorded.recordedAt(),
                dossier.actor(recorded),
                release == null ? releasedBy(recorded) : release,
                manifest,
                conditions,
                dossier.why(recorded));
    }

    /** The release that an override made way for. */
    private @Nullable Integer releasedBy(Recorded override) {
        for (Recorded recorded : dossier.acts()) {
            if (recorded.act() instanceof Act.Released released
                    && override.eventId().equals(released.override())) {
                return released.release();
            }
        }
        return null;
    }

    /** Conditions a chief passed over for the release the report speaks of. */
    static int overridden(Dossier dossier) {
        Integer number =
                dossier.release() == null ? null : dossier.release().act().release();
        return of(dossier).stream()
                .filter(decision ->
                        decision.decision().equals("overridden") && number != null && number.equals(decision.release()))
                .mapToInt(decision -> decision.conditions().size())
                .sum();
    }

    private List<Condition> conditions(Recorded recorded) {
        Recorded.Subject subject = recorded.documents().get("blockers");
        if (subject == null || !(subject.document() instanceof Document.Blockers blockers)) {
            return List.of();
        }
        return blockers.blockers().stream()
                .map(blocker -> new Condition(
                        blocker.code(),
                        blocker.paragraph(),
                        blocker.paragraph() == null ? null : dossier.number(blocker.paragraph())))
                .toList();
    }

    static List<Dismissal> dismissals(Dossier dossier) {
        List<Dismissal> dismissals = new ArrayList<>();
        for (Recorded recorded : dossier.of(Act.FindingDismissed.class)) {
            Act.FindingDismissed act = (Act.FindingDismissed) recorded.act();
            dismissals.add(new Dismissal(
                    act.code(),
                    act.digest(),
                    act.paragraph(),
                    dossier.number(act.paragraph()),
                    recorded.recordedAt(),
                    dossier.actor(recorded),
                    dossier.why(recorded)));
        }
        return dismissals;
    }
}
