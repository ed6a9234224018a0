package dev.colophon.rules;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state with what it rests on, see {@link SheetParagraph}. */
record Grade(State state, @Nullable String reason, List<Approval> approvals, List<Veto> vetoes, List<UUID> acts) {
    static Grade of(State state, @Nullable String reason, List<Approval> approvals, List<UUID> acts) {
        return new Grade(state, reason, approvals, List.of(), acts);
    }
}
