/**
 * Requests sent again: a POST that carries an {@code Idempotency-Key} is done once, and whoever sends it again gets the
 * first answer. In comes a call of a resource with its key, out goes that call's answer or the one kept. The key's row is
 * written in the transaction of the act itself, so that there is never the one without the other.
 */
@NullMarked
package dev.colophon.api.retry;

import org.jspecify.annotations.NullMarked;
