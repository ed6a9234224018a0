package dev.colophon.web;

import org.jspecify.annotations.Nullable;

/**
 * Who signed, or whose sign-off is wanted.
 *
 * @param kind {@code y} signed, {@code n} wanted, {@code x} lapsed
 * @param name empty where one is wanted
 * @param version that was signed, null where one is wanted
 */
public record SealView(
        String kind,
        String initials,
        String name,
        boolean me,
        @Nullable String version,
        boolean targetOnly) {}
