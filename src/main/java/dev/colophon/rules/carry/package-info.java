/** When two texts are so alike that a sign-off of one speaks of the other. Compares contents, knows nothing of who signed. */
@NullMarked
package dev.colophon.rules.carry;

import org.jspecify.annotations.NullMarked;
