package dev.colophon.web;

/**
 * One row in the paragraph strip, or the first of some that share a segment.
 *
 * @param state its API name, or {@code x} where the strip shows what changed
 */
public record SegmentView(int number, String label, String state, boolean changed, boolean current) {}
