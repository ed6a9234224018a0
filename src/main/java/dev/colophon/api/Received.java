package dev.colophon.api;

/**
 * What came in, read.
 *
 * @param normalised whether any text is stored otherwise than it came (line ends, NFC)
 */
record Received<T>(T value, boolean normalised) {}
