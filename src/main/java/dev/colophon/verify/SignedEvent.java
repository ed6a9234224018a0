package dev.colophon.verify;

import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored or shipped.
 *
 * @param envelope its exact bytes
 * @param logIndex its place in the log, null where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SignedEvent(byte[] envelope, @Nullable Long logIndex) {}
