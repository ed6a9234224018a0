/**
 * Texts held against each other: parsed, compared, checked, attributed. What names no article stores nothing.
 */
@NullMarked
package dev.colophon.api.compare;

import org.jspecify.annotations.NullMarked;
