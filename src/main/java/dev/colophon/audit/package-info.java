/**
 * What the record says of an article, for somebody who trusts neither the service nor the newsroom. In comes a chain with
 * what stands beside it; out goes one report, from which the page and the JSON are both made. Everything in it is read
 * from the record; nothing is taken from working data.
 */
@NullMarked
package dev.colophon.audit;

import org.jspecify.annotations.NullMarked;
