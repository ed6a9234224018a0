/**
 * A release after it went out: its text to be copied into a CMS, and what the site really shows, held against it and put
 * on record.
 */
@NullMarked
package dev.colophon.web.published;

import org.jspecify.annotations.NullMarked;
