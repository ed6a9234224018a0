/**
 * The story and its source versions. In comes what a publishing system or an editor sends; out goes the article's card
 * (working data) and its record (what the ledger holds of it, folded). Every later room reads articles here.
 */
@NullMarked
package dev.colophon.article;

import org.jspecify.annotations.NullMarked;
