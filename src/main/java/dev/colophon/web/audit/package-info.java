/**
 * The audit report as a page; what it says comes from the room of the same name.
 */
@NullMarked
package dev.colophon.web.audit;

import org.jspecify.annotations.NullMarked;
