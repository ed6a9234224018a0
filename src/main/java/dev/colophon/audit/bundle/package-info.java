/**
 * The evidence bundle: the record of an article with its proofs, keys, texts and reports in one archive that verifies without the
 * service.
 */
@NullMarked
package dev.colophon.audit.bundle;

import org.jspecify.annotations.NullMarked;
