/**
 * A report in the forms that people and programs read: the sheets as HTML, PDF/A with the JSON attached, CSV, PROV-JSON. The same
 * report gives the same bytes.
 */
@NullMarked
package dev.colophon.audit.form;

import org.jspecify.annotations.NullMarked;
