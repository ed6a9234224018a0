/** Who may release what as which kind, given a judged sheet. */
@NullMarked
package dev.colophon.rules.release;

import org.jspecify.annotations.NullMarked;
