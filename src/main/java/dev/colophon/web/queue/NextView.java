package dev.colophon.web.queue;

import org.jspecify.annotations.Nullable;

/**
 * What the reader does next.
 *
 * @param code {@code yours, reported, ready, edit, add, wait, settings}
 * @param n articles it is about, or edits
 * @param place where it is done, null where there is nothing to open
 */
record NextView(String code, int n, int rows, @Nullable String place) {}
