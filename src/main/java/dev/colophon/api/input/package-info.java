/**
 * From fields of a request to what the rooms take: texts cleaned, paragraphs and marks read, everything wrong with one
 * request collected and told at once.
 */
@NullMarked
package dev.colophon.api.input;

import org.jspecify.annotations.NullMarked;
