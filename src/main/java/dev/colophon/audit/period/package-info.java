/**
 * Every release of a period, one row each, streamed from the record in constant memory.
 */
@NullMarked
package dev.colophon.audit.period;

import org.jspecify.annotations.NullMarked;
