package dev.colophon.release;

import org.jspecify.annotations.Nullable;

/**
 * A release as a list of many articles tells it.
 *
 * @param title the headline released, null where it was erased; a retraction keeps that of the release before
 * @param disclosure the line, null where there is none
 * @param responsibleEditor null once the name was erased
 */
public record ListedRelease(
        ReleaseHead head,
        String desk,
        String sourceLanguage,
        @Nullable String title,
        @Nullable String disclosure,
        @Nullable String responsibleEditor) {}
