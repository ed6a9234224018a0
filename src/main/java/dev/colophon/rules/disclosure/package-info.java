/**
 * The reader-facing line as a function of facts: which row of the product's table fits, what it says in a language, what
 * it holds back. The wording is a versioned file.
 */
@NullMarked
package dev.colophon.rules.disclosure;

import org.jspecify.annotations.NullMarked;
