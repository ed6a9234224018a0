/**
 * The queue: which articles wait, for whom and until when; and the page before there is any.
 */
@NullMarked
package dev.colophon.web.queue;

import org.jspecify.annotations.NullMarked;
