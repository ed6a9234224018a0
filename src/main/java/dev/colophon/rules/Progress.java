package dev.colophon.rules;

import java.util.Collection;

/** How many paragraphs are in which state, removed ones counted, media not. */
public record Progress(
        int total,
        int signed,
        int carried,
        int partlySigned,
        int stale,
        int changesRequested,
        int waived,
        int unreviewed) {

    static Progress of(Collection<State> states) {
        return new Progress(
                states.size(),
                count(states, State.SIGNED),
                count(states, State.CARRIED),
                count(states, State.PARTLY_SIGNED),
                count(states, State.STALE),
                count(states, State.CHANGES_REQUESTED),
                count(states, State.WAIVED),
                count(states, State.UNREVIEWED));
    }

    private static int count(Collection<State> states, State state) {
        return (int) states.stream().filter(s -> s == state).count();
    }
}
