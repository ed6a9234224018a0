/**
 * A report as data: what stands in it, section by section, as records. Nothing here computes; every form of the report is made from
 * these and from nothing else.
 */
@NullMarked
package dev.colophon.audit.report;

import org.jspecify.annotations.NullMarked;
