/**
 * The sheet of an article under review, and the acts on it: sign-offs, vetoes, waivers, dismissals, comments.
 */
@NullMarked
package dev.colophon.api.review;

import org.jspecify.annotations.NullMarked;
