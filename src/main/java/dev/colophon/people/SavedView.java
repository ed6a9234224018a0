package dev.colophon.people;

import java.util.UUID;

/**
 * Filters of the queue under a name.
 *
 * @param query what stands behind the question mark of the queue's address
 */
public record SavedView(UUID id, String name, String query) {}
