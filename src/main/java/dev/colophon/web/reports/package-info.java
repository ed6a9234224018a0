/**
 * Reports over a period: how many releases of which kind each desk made, and the way to each one's own report.
 */
@NullMarked
package dev.colophon.web.reports;

import org.jspecify.annotations.NullMarked;
