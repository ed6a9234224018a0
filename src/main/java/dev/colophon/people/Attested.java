package dev.colophon.people;

import dev.colophon.act.Document;
import java.util.UUID;

/**
 * A statement that somebody's own authenticator signed.
 *
 * @param signOff the sign-off it was made for
 * @param challenge SHA-256 of the statement, base64url
 */
public record Attested(UUID signOff, String challenge, Document.Attestation attestation) {}
