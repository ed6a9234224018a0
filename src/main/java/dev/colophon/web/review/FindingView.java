package dev.colophon.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in a row, with the evidence under each column.
 *
 * @param severity {@code error, warning, notice}
 * @param reason why it was dismissed, null while it is open
 * @param dismissedBy who dismissed it
 * @param dismiss whether the reader may
 */
record FindingView(
        String code,
        String severity,
        String message,
        String digest,
        UUID paragraph,
        List<String> source,
        List<String> machine,
        List<String> edited,
        @Nullable String reason,
        @Nullable String dismissedBy,
        boolean dismiss) {}
