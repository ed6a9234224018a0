/**
 * From the record to a report. In comes a chain with what stands beside it, out goes an {@link dev.colophon.audit.report.AuditReport}:
 * each section is written by a class of its own from one dossier, and nothing is taken from working data.
 */
@NullMarked
package dev.colophon.audit.dossier;

import org.jspecify.annotations.NullMarked;
