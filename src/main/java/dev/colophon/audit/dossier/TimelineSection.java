package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.AuditReport.Step;
import dev.colophon.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From source to release, in words. What one person did several times in a row is one step, told at its last moment. */
final class TimelineSection {
    private final Dossier dossier;
    private final List<Step> steps = new ArrayList<>();
    private final List<Recorded> run = new ArrayList<>();

    private TimelineSection(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Step> of(Dossier dossier) {
        TimelineSection section = new TimelineSection(dossier);
        dossier.before().forEach(section::take);
        section.close();
        return section.steps;
    }

    private void take(Recorded recorded) {
        if (recorded.act() instanceof Act.ArticleCreated) {
            return;
        }
        if (!run.isEmpty() && !belongs(run.get(0), recorded)) {
            close();
        }
        run.add(recorded);
    }

    private static boolean belongs(Recorded first, Recorded next) {
        UUID person = first.actor().person();
        return first.act().getClass() == next.act().getClass()
                && person.equals(next.actor().person())
                && verdict(first.act()).equals(verdict(next.act()));
    }

    private static String verdict(Act act) {
        return act instanceof Act.SignOffGiven given ? given.verdict() : "";
    }

    private void close() {
        if (run.isEmpty()) {
            return;
        }
        Recorded last = run.get(run.size() - 1);
        String why = run.size() == 1 ? dossier.why(last) : null;
        steps.add(new Step(
                last.recordedAt(), what(run.get(0), last), dossier.actor(last).shown(), why));
        run.clear();
    }

    private String what(Recorded first, Recorded last) {
        Act act = last.act();
        if (act instanceof Act.SourceReceived received) {
            return "Source " + received.label() + " received";
        }
        if (act instanceof Act.MachineReceived received) {
            return "Machine version " + received.label() + " received, "
                    + received.engine().model();
        }
        if (act instanceof Act.EditSaved edit) {
            String from = ((Act.EditSaved) first.act()).label();
            return from.equals(edit.label())
                    ? "Edit " + edit.label() + " saved"
                    : "Edits " + from + " to " + edit.label() + " saved";
        }
        if (act instanceof Act.SignOffGiven given) {
            return given.verdict().equals(Verdict.APPROVE.code())
                    ? "Signed off " + Counted.of(items(), "paragraph")
                    : "Changes requested on " + Counted.of(items(), "paragraph");
        }
        return review(act);
    }

    private String review(Act act) {
        if (act instanceof Act.SignOffWithdrawn) {
            return "Sign-off withdrawn from " + Counted.of(items(), "paragraph");
        }
        if (act instanceof Act.SignOffCleared) {
            return "Request for changes cleared on " + Counted.of(items(), "paragraph");
        }
        if (act instanceof Act.ParagraphWaived) {
            return Counted.of(items(), "paragraph") + " waived";
        }
        if (act instanceof Act.FindingDismissed) {
            return Counted.of(run.size(), "finding") + " dismissed";
        }
        if (act instanceof Act.AlignmentSet) {
            return "Source links set by hand";
        }
        if (act instanceof Act.ProfileChosen chosen) {
            return "Profile set to " + chosen.profile();
        }
        return release(act);
    }

    private static String release(Act act) {
        if (act instanceof Act.ReleaseRefused) {
            return "Release refused, the gate was closed";
        }
        if (act instanceof Act.GateOverridden) {
            return "Gate overridden";
        }
        if (act instanceof Act.Released released) {
            return "Release " + released.release() + ", " + released.kind();
        }
        if (act instanceof Act.EmbargoEnded) {
            return "Embargo ended";
        }
        if (act instanceof Act.ReleasePublished published) {
            return published.matches() ? "Published as released" : "Published, differing from the release";
        }
        return other(act);
    }

    private static String other(Act act) {
        if (act instanceof Act.SourceWithdrawn) {
            return "Source withdrawn";
        }
        if (act instanceof Act.MachineDeclaredNone) {
            return "Stated that no machine version was used";
        }
        if (act instanceof Act.EditDisowned disowned) {
            return "Edit " + disowned.label() + " disowned";
        }
        return act instanceof Act.ErasureDone ? "Texts erased" : "Bylines or embargo changed";
    }

    /** Paragraphs that the acts of this run speak of. */
    private long items() {
        return run.stream()
                .map(recorded -> items(recorded.documents().get("items")))
                .flatMap(List::stream)
                .map(Document.Item::paragraph)
                .distinct()
                .count();
    }

    private static List<Document.Item> items(Recorded.@Nullable Subject subject) {
        return subject != null && subject.document() instanceof Document.Items items ? items.items() : List.of();
    }
}
