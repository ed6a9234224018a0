/**
 * Who takes part and by which rules: publications, desks, policies, people, clients, tokens, the first set-up.
 */
@NullMarked
package dev.colophon.api.people;

import org.jspecify.annotations.NullMarked;
