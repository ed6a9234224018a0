package dev.colophon.api.release;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to erase, and why.
 *
 * @param reason kept as a note that can be erased itself
 * @param ground in law or house rules, kept in the open
 */
public record ErasureBody(
        @Nullable List<UUID> paragraphs,
        @Nullable String reason,
        @Nullable String ground) {}
