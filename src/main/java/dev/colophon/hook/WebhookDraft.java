package dev.colophon.hook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a webhook; in a change, null leaves it as it is.
 *
 * @param enabled whether it is told; a new one is
 */
public record WebhookDraft(
        @Nullable String label,
        @Nullable String url,
        @Nullable List<String> events,
        @Nullable List<String> desks,
        @Nullable Boolean enabled) {}
