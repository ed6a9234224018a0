/**
 * Who takes part: publications, desks and their policies, persons, clients (systems), roles, tokens, passwords and web
 * sessions. In come credentials and what an administrator sets; out goes the {@link dev.colophon.people.Account} every
 * use case is asked with. Names live in the ledger's disclosures, never in a table of this room.
 */
@NullMarked
package dev.colophon.people;

import org.jspecify.annotations.NullMarked;
