package dev.colophon.release;

import dev.colophon.fault.Fault;
import java.util.List;

/** What came of a request to release. A refusal is an answer, not a failure: it stays on record. */
public sealed interface Attempt {
    /** It is out, or will be at the end of its embargo. */
    record Made(Release release) implements Attempt {}

    /** Something blocks it, and the record says that it was refused. */
    record Refused(List<Blocker> blockers) implements Attempt {
        public Refused {
            blockers = List.copyOf(blockers);
        }
    }

    /**
     * The release, for callers that take nothing else.
     *
     * @throws Fault {@code release-blocked} with the member {@code blockers}
     */
    default Release orThrow() {
        if (this instanceof Made made) {
            return made.release();
        }
        throw ReleaseFaults.blocked(((Refused) this).blockers());
    }
}
