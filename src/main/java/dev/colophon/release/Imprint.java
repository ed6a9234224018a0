package dev.colophon.release;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a release, as it stood at its moment.
 *
 * @param publication its name in the release's language, with its article
 * @param legalEntity who answers for it in law
 * @param zone the publication's time zone, in which dates are told
 * @param responsibleEditor null once the name was erased
 * @param role the responsible editor's at the desk then, null where they held none
 */
public record Imprint(
        String publication,
        String legalEntity,
        ZoneId zone,
        @Nullable String responsibleEditor,
        @Nullable String role) {}
