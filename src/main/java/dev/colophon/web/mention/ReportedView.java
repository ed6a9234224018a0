package dev.colophon.web.mention;

import java.time.Instant;
import java.util.UUID;

/**
 * An edit that a system says the reader made.
 *
 * @param client the system's name
 * @param title of the article, in its language
 */
record ReportedView(
        String initials, String client, String label, Instant at, UUID article, String title, String language) {}
