package dev.colophon.web.mention;

import java.time.Instant;

/**
 * A comment that asks the reader by name.
 *
 * @param name who asks
 * @param title of the article, in its language
 * @param place the row it is about, or the article
 */
record MentionView(
        String initials, String name, String text, Instant at, String title, String language, String place) {}
