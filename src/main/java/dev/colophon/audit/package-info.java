/**
 * What the record says of an article, for somebody who trusts neither the service nor the newsroom. In comes a chain with
 * what stands beside it; out goes one report, from which page, PDF, JSON, CSV and provenance are all made, and the evidence
 * bundle that holds them beside the record. A period gives one row for each release. Everything in a report is read
 * from the record; nothing is taken from working data.
 */
@NullMarked
package dev.colophon.audit;

import org.jspecify.annotations.NullMarked;
