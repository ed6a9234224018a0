/**
 * What was done: one record for each act of record and each document, named and shaped as the ledger holds them. The
 * rules fold a list of these; the ledger stores them; a verifier reads them back from an evidence bundle. Frozen by
 * {@code src/site/markdown/record-format.md}.
 */
@NullMarked
package dev.colophon.act;

import org.jspecify.annotations.NullMarked;
