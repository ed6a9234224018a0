package dev.colophon.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in a row, with the evidence under each column.
 *
 * @param name of the kind as the words know it, which may be finer than the code
 * @param severity {@code error, warning, notice}
 * @param reason why it was dismissed, null while it is open
 * @param dismissedBy who dismissed it
 * @param dismiss whether the reader may
 * @param located whether it marks a place in the texts
 */
record FindingView(
        String code,
        String name,
        String severity,
        String message,
        String digest,
        UUID paragraph,
        List<String> source,
        List<String> machine,
        List<String> edited,
        @Nullable String reason,
        @Nullable String dismissedBy,
        boolean dismiss,
        boolean located) {}
