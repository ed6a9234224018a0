/**
 * Adding an article: pasted text, what was recognised in it, and the correction of that before it is saved.
 */
@NullMarked
package dev.colophon.web.add;

import org.jspecify.annotations.NullMarked;
