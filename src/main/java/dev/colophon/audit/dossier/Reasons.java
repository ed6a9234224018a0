package dev.colophon.audit.dossier;

import dev.colophon.act.Act;
import org.jspecify.annotations.Nullable;

/** The commitment of what somebody wrote beside an act. */
final class Reasons {
    private Reasons() {}

    /** Null where nothing was written, or the act has no room for it. */
    static @Nullable String of(Act act) {
        if (act instanceof Act.SignOffGiven given) {
            return given.comment();
        }
        if (act instanceof Act.SignOffWithdrawn withdrawn) {
            return withdrawn.reason();
        }
        if (act instanceof Act.SignOffCleared cleared) {
            return cleared.reason();
        }
        if (act instanceof Act.ParagraphWaived waived) {
            return waived.reason();
        }
        if (act instanceof Act.FindingDismissed dismissed) {
            return dismissed.reason();
        }
        if (act instanceof Act.GateOverridden overridden) {
            return overridden.reason();
        }
        return ofVersions(act);
    }

    private static @Nullable String ofVersions(Act act) {
        if (act instanceof Act.SourceReceived received) {
            return received.reason();
        }
        if (act instanceof Act.SourceWithdrawn withdrawn) {
            return withdrawn.reason();
        }
        if (act instanceof Act.EditSaved edit) {
            return edit.note();
        }
        if (act instanceof Act.AlignmentSet alignment) {
            return alignment.reason();
        }
        if (act instanceof Act.EditDisowned disowned) {
            return disowned.reason();
        }
        if (act instanceof Act.ProfileChosen profile) {
            return profile.reason();
        }
        return act instanceof Act.ErasureDone erasure ? erasure.reason() : null;
    }
}
