/**
 * The independent check: bytes in, named failures out. Shares the formats and the rules with the service and nothing of
 * the code that writes; needs no database, so that it runs on an evidence bundle anywhere.
 */
@NullMarked
package dev.colophon.verify;

import org.jspecify.annotations.NullMarked;
