/**
 * Documents in and out: a newspaper page as copied text or HTML, a bilingual XLIFF document or a ninjs item becomes
 * paragraphs with their roles and marks, and paragraphs become such a page, XLIFF or TMX again. Of a text nothing that comes
 * in is dropped; what is not recognised is body text. Knows no article and no database.
 */
@NullMarked
package dev.colophon.exchange;

import org.jspecify.annotations.NullMarked;
