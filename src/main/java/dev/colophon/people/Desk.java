package dev.colophon.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team of one publication; people hold roles at desks, and policy hangs on them.
 *
 * @param id a slug: lower-case letters, digits and hyphens
 * @param responsibleEditor who answers for its releases unless a release names another person
 */
public record Desk(String id, String publication, @Nullable UUID responsibleEditor) {}
