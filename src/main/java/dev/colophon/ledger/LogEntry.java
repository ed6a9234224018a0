package dev.colophon.ledger;

import dev.colophon.act.Recorded;

/**
 * An act at its place in the log.
 *
 * @param index from 0, without gaps
 */
public record LogEntry(long index, Recorded recorded) {}
