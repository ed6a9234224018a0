/**
 * The whole database against its log, nightly and on demand: the result is an event, a row and an item of health.
 */
@NullMarked
package dev.colophon.audit.check;

import org.jspecify.annotations.NullMarked;
