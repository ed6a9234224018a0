/**
 * Signing off. In come verdicts on keys that somebody was shown, withdrawals, clearances, waivers, dismissals and the
 * choice of a profile; each is checked against the sheet that the rules compute and leaves as an act of record. Nothing of
 * it is kept here: the sheet is a function of the record. Comments are working data.
 */
@NullMarked
package dev.colophon.review;

import org.jspecify.annotations.NullMarked;
