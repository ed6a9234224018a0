package dev.colophon.api;

import org.jspecify.annotations.Nullable;

/** The body of an act that takes nothing but its reason. */
public record ReasonBody(@Nullable String reason) {}
