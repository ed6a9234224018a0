/** Where others ask for somebody by name and wait for an answer: what the bell on every page counts. */
@NullMarked
package dev.colophon.web.mention;

import org.jspecify.annotations.NullMarked;
