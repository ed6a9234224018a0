package dev.colophon.api.hook;

import dev.colophon.hook.WebhookDraft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is wanted.
 *
 * @param events by the messages' types
 * @param enabled whether it is told; a new one is
 */
public record WebhookBody(
        @Nullable String label,
        @Nullable String url,
        @Nullable List<@Nullable String> events,
        @Nullable List<@Nullable String> desks,
        @Nullable Boolean enabled) {
    WebhookDraft draft() {
        return new WebhookDraft(label, url, texts(events), texts(desks), enabled);
    }

    /** A null entry becomes an empty text, which the service refuses by name. */
    private static @Nullable List<String> texts(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? null
                : sent.stream()
                        .map(value -> Objects.requireNonNullElse(value, ""))
                        .toList();
    }
}
