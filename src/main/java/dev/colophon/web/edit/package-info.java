/**
 * Changing the text: one paragraph in place, every paragraph in a field, or a whole page pasted. The paragraph stands in its row, so
 * this screen stands on {@link dev.colophon.web.review}; its save is a version like any other.
 */
@NullMarked
package dev.colophon.web.edit;

import org.jspecify.annotations.NullMarked;
