/**
 * Paragraphs as fields of a form: what adding an article and editing one have in common.
 */
@NullMarked
package dev.colophon.web.field;

import org.jspecify.annotations.NullMarked;
