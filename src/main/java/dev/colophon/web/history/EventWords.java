package dev.colophon.web.history;

import dev.colophon.act.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the history says of an act, before it is put into a language.
 *
 * @param code chooses the sentence
 * @param tone of the mark beside it
 * @param version label the sentence names, empty for none
 * @param value anything else it names, empty for none
 * @param note commitment of what the person wrote, null for nothing
 */
record EventWords(
        String code,
        String tone,
        String icon,
        String version,
        String value,
        @Nullable String note) {
    static EventWords of(Act act) {
        if (act instanceof Act.SourceReceived received) {
            return new EventWords("source-received", "", "page", received.label(), "", received.reason());
        }
        if (act instanceof Act.MachineReceived received) {
            String engine =
                    received.engine().provider() + " " + received.engine().model();
            return new EventWords("machine-received", "", "machine", received.label(), engine, null);
        }
        if (act instanceof Act.EditSaved saved) {
            return new EventWords("edit-saved", "k", "pencil", saved.label(), "", saved.note());
        }
        if (act instanceof Act.EditDisowned disowned) {
            return new EventWords("edit-disowned", "bad", "return", disowned.label(), "", disowned.reason());
        }
        return ofVerdict(act);
    }

    private static EventWords ofVerdict(Act act) {
        if (act instanceof Act.SignOffGiven given) {
            return given.verdict().equals("approve")
                    ? new EventWords("signed", "ok", "check", given.version(), "", given.comment())
                    : new EventWords("requested", "bad", "return", given.version(), "", given.comment());
        }
        if (act instanceof Act.SignOffWithdrawn withdrawn) {
            return new EventWords("sign-off-withdrawn", "warn", "return", "", "", withdrawn.reason());
        }
        if (act instanceof Act.SignOffCleared cleared) {
            return new EventWords("sign-off-cleared", "ok", "check", "", "", cleared.reason());
        }
        if (act instanceof Act.ParagraphWaived waived) {
            return new EventWords("paragraph-waived", "warn", "hand", "", "", waived.reason());
        }
        if (act instanceof Act.FindingDismissed dismissed) {
            return new EventWords("finding-dismissed", "", "check", "", dismissed.code(), dismissed.reason());
        }
        return ofRelease(act);
    }

    private static EventWords ofRelease(Act act) {
        if (act instanceof Act.Released released) {
            boolean back = released.kind().equals("retraction");
            String number = Integer.toString(released.release());
            return new EventWords(
                    back ? "retracted" : "released",
                    back ? "bad" : "ok",
                    "send",
                    released.version(),
                    number,
                    back ? released.publicNote() : released.note());
        }
        if (act instanceof Act.ReleaseRefused) {
            return new EventWords("release-refused", "bad", "lock", "", "", null);
        }
        if (act instanceof Act.GateOverridden overridden) {
            return new EventWords("gate-overridden", "warn", "hand", "", "", overridden.reason());
        }
        if (act instanceof Act.EmbargoEnded ended) {
            return new EventWords("embargo-ended", "", "clock", "", Integer.toString(ended.release()), null);
        }
        if (act instanceof Act.ReleasePublished published) {
            return new EventWords("release-published", "", "send", "", Integer.toString(published.release()), null);
        }
        return ofRest(act);
    }

    private static EventWords ofRest(Act act) {
        if (act instanceof Act.ArticleCreated) {
            return plain("article-created", "plus", null);
        }
        if (act instanceof Act.ArticleChanged) {
            return plain("article-changed", "pencil", null);
        }
        if (act instanceof Act.SourceWithdrawn withdrawn) {
            return plain("source-withdrawn", "alert", withdrawn.reason());
        }
        if (act instanceof Act.MachineDeclaredNone) {
            return plain("machine-declared-none", "machine", null);
        }
        if (act instanceof Act.AlignmentSet set) {
            return plain("alignment-set", "lines", set.reason());
        }
        if (act instanceof Act.ProfileChosen chosen) {
            return new EventWords("profile-chosen", "warn", "shield", "", chosen.profile(), chosen.reason());
        }
        return plain("erasure-done", "alert", act instanceof Act.ErasureDone done ? done.reason() : null);
    }

    private static EventWords plain(String code, String icon, @Nullable String note) {
        return new EventWords(code, "", icon, "", "", note);
    }
}
