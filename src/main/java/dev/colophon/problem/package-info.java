/**
 * The door through which failures leave: problem details (RFC 9457) under {@code /api}, a page elsewhere. In comes
 * whatever was thrown, a {@link dev.colophon.fault.Fault} or the framework's own; out goes a status, a stable code and a
 * sentence that says what to do, never a stack trace.
 */
@NullMarked
package dev.colophon.problem;

import org.jspecify.annotations.NullMarked;
