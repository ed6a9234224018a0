/**
 * The review screen: an article row by row, source, machine and edited text beside each other, and what a reader may say of a row.
 * {@code RowViews} lays a row out, {@code Rails} its sign-off rail, {@code RowNotes} what was found and asked; {@code VerdictPage} takes
 * what the forms of a row send. Comparing two versions stands here too, since it shows the same cells.
 */
@NullMarked
package dev.colophon.web.review;

import org.jspecify.annotations.NullMarked;
