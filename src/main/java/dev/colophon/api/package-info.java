/**
 * The REST door, version 1: what publishing systems build against. In come JSON bodies, strictly read; they become the
 * rooms' records, the rooms' answers become JSON. No rule is decided here.
 */
@NullMarked
package dev.colophon.api;

import org.jspecify.annotations.NullMarked;
