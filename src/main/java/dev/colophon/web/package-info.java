/**
 * The editors', reviewers' and chiefs' door: pages that work without a script. A page asks the rooms, lays the answer out in
 * a view record, and hands that to a type-checked template; forms post and are redirected to the place they came from.
 * Nothing is decided here that the API does not decide the same way.
 */
@NullMarked
package dev.colophon.web;

import org.jspecify.annotations.NullMarked;
