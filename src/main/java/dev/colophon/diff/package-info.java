/**
 * What changed between two texts: which paragraphs correspond, which words stayed, how much work the edit was. Paragraphs
 * and strings enter, links and runs leave; every run gives back the exact text of its side. Pure functions, no state, no
 * clock. It exists as a room of its own because everything a reviewer sees and everything a sign-off rests on is a diff.
 */
@NullMarked
package dev.colophon.diff;

import org.jspecify.annotations.NullMarked;
