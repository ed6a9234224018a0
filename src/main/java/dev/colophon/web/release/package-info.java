/**
 * The release screen: which gates are open, what the line will say and why, the payload, and the button.
 */
@NullMarked
package dev.colophon.web.release;

import org.jspecify.annotations.NullMarked;
