/**
 * The REST door, version 1: what publishing systems build against. In come JSON bodies, strictly read; they become the
 * rooms' records, the rooms' answers become JSON. No rule is decided here.
 *
 * <p>One sub-room per subject; all stand on {@code http} (what every request has in common) and {@code input} (reading its
 * fields), {@code review} shows findings as {@code compare} does, and nobody points back.
 */
@NullMarked
package dev.colophon.api;

import org.jspecify.annotations.NullMarked;
