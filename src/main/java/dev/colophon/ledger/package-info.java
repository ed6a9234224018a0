/**
 * The record. In come acts and documents, inside the transaction of whoever did them, and the texts, names and notes
 * that the record names only by commitment; out go chains of acts, an article's history, and the log in the one order
 * that feed, webhooks and live updates read. Exists so that nothing is done without its event and no event is there
 * without its deed: the rooms keep no second table of what was done.
 */
@NullMarked
package dev.colophon.ledger;

import org.jspecify.annotations.NullMarked;
