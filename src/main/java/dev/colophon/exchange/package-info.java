/**
 * Documents in and out: a newspaper page as copied text becomes paragraphs with their roles, and paragraphs become such a
 * page again. Nothing that comes in is dropped; what is not recognised is body text. Knows no article and no database.
 */
@NullMarked
package dev.colophon.exchange;

import org.jspecify.annotations.NullMarked;
