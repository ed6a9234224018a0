package dev.colophon.api.input;

/**
 * What came in, read.
 *
 * @param normalised whether any text is stored otherwise than it came (line ends, NFC)
 */
public record Received<T>(T value, boolean normalised) {}
