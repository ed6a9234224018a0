package dev.colophon.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of the present text, dismissed or not: the sheet knows the dismissals.
 *
 * @param code such as {@code number-differs}
 * @param severity {@code error, warning, notice}
 * @param digest what it speaks of; the same finding on the same texts has the same one
 * @param paragraph null where it speaks of the whole article
 */
public record OpenFinding(
        String code,
        String severity,
        String digest,
        @Nullable UUID paragraph) {
    static final String ERROR = "error";
}
