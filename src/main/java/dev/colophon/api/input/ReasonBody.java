package dev.colophon.api.input;

import org.jspecify.annotations.Nullable;

/** The body of an act that takes nothing but its reason. */
public record ReasonBody(@Nullable String reason) {}
