package dev.colophon.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time secret by which a person chooses a password.
 *
 * @param secret told once, kept nowhere
 */
public record Invitation(UUID person, String secret, Instant expiresAt) {}
