package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import dev.colophon.act.Recorded;
import dev.colophon.audit.report.EventLine;
import dev.colophon.proof.ActTypes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every event of the chain, in order. */
final class EventSection {
    private EventSection() {}

    static List<EventLine> of(Dossier dossier) {
        return dossier.acts().stream().map(recorded -> line(dossier, recorded)).toList();
    }

    private static EventLine line(Dossier dossier, Recorded recorded) {
        UUID reported = recorded.actor().onBehalfOf();
        return new EventLine(
                recorded.seq(),
                recorded.eventId(),
                ActTypes.nameOf(recorded.act()),
                recorded.recordedAt(),
                dossier.directory().someone(recorded.actor().ref()),
                recorded.actor().roles(),
                reported == null ? null : dossier.directory().someone(reported),
                label(recorded.act()),
                release(recorded.act()),
                signOff(recorded.act()));
    }

    private static @Nullable String label(Act act) {
        if (act instanceof Act.SourceReceived source) {
            return source.label();
        }
        if (act instanceof Act.MachineReceived machine) {
            return machine.label();
        }
        if (act instanceof Act.EditDisowned disowned) {
            return disowned.label();
        }
        return act instanceof Act.EditSaved edit ? edit.label() : null;
    }

    private static @Nullable Integer release(Act act) {
        if (act instanceof Act.Released released) {
            return released.release();
        }
        if (act instanceof Act.ReleasePublished published) {
            return published.release();
        }
        return act instanceof Act.EmbargoEnded embargo ? embargo.release() : null;
    }

    private static @Nullable UUID signOff(Act act) {
        if (act instanceof Act.SignOffGiven given) {
            return given.signOff();
        }
        if (act instanceof Act.SignOffWithdrawn withdrawn) {
            return withdrawn.signOff();
        }
        return act instanceof Act.SignOffCleared cleared ? cleared.signOff() : null;
    }
}
