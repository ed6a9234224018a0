/**
 * The bytes that prove: canonical JSON (RFC 8785), commitments (RFC 9901), in-toto statements and DSSE envelopes,
 * Ed25519 keys. Acts and documents go in and bytes come out, and back, strictly. Pure: no clock, no database, no
 * configuration, so that a verifier outside the service runs the very same code.
 */
@NullMarked
package dev.colophon.proof;

import org.jspecify.annotations.NullMarked;
