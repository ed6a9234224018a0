/**
 * What went out: the releases of a period, for everybody who may know of them, auditors among them, each with its report.
 */
@NullMarked
package dev.colophon.web.released;

import org.jspecify.annotations.NullMarked;
