/**
 * The history of an article: its acts of record in their order, told in words.
 */
@NullMarked
package dev.colophon.web.history;

import org.jspecify.annotations.NullMarked;
