/**
 * Failures as the product tells them: a kind, a stable code and words that say what to do. No HTTP here: the door that
 * answers decides how a kind looks on the wire.
 */
@NullMarked
package dev.colophon.fault;

import org.jspecify.annotations.NullMarked;
