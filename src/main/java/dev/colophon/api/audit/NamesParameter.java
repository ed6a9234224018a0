package dev.colophon.api.audit;

import dev.colophon.fault.Fault;
import org.jspecify.annotations.Nullable;

/** {@code names=withheld}: persons are numbered instead of named. */
final class NamesParameter {
    private static final String WITHHELD = "withheld";

    private NamesParameter() {}

    /**
     * Whether names are to be withheld.
     *
     * @throws Fault {@code invalid-parameter} for anything else than {@code withheld}
     */
    static boolean withheld(@Nullable String names) {
        if (names != null && !names.equals(WITHHELD)) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-parameter", "names is withheld, or left out.")
                    .at("?names", "withheld, or left out");
        }
        return names != null;
    }
}
