/**
 * Who wrote each word. All versions of a text enter, with who made each; runs over the last one leave, which cover every
 * character once. For display and for figures: a sign-off never rests on it.
 */
@NullMarked
package dev.colophon.provenance;

import org.jspecify.annotations.NullMarked;
