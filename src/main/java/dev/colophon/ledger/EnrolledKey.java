package dev.colophon.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A public key on record.
 *
 * @param purpose {@code event} or {@code log}
 * @param vkey of a log's key, the form that reads its notes; null for keys of events
 * @param from the log index of its enrolment, null before that has one
 * @param until the log index of its revocation, null while there is none
 */
public record EnrolledKey(
        String keyId,
        String purpose,
        String pem,
        @Nullable String vkey,
        @Nullable Long from,
        @Nullable Long until) {}
