/**
 * The editors', reviewers' and chiefs' door: pages that work without a script. A page asks the rooms, lays the answer out in
 * a view record, and hands that to a type-checked template; forms post and are redirected to the place they came from.
 * Nothing is decided here that the API does not decide the same way.
 *
 * <p>This is the frame that every page stands in: its language, names, formats, style and script. Each screen has a room of its
 * own inside it and knows the frame, never another screen; only {@code edit} stands on {@code review}, where it happens. The
 * script (assets/script, put together by {@link dev.colophon.web.Assets}) makes forms quicker and shows what others do; it adds
 * no way to do anything.
 */
@NullMarked
package dev.colophon.web;

import org.jspecify.annotations.NullMarked;
