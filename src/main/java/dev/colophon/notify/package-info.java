/**
 * Readers of the log: what was released, told to publishing systems in the one order that the log fixed. In come cursors,
 * out go pages that never skip and never repeat; there is no second queue.
 */
@NullMarked
package dev.colophon.notify;

import org.jspecify.annotations.NullMarked;
