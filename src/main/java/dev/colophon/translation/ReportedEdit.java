package dev.colophon.translation;

import java.time.Instant;
import java.util.UUID;

/**
 * An edit that a system reported in somebody's name and that they have not answered for.
 *
 * @param client who reported it
 */
public record ReportedEdit(UUID id, UUID article, String label, String desk, UUID client, Instant at) {}
