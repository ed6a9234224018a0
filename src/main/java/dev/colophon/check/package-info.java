/**
 * What a machine can see that an editor may overlook: numbers that differ, quotations lost, characters nobody sees,
 * names that the desk lists otherwise. In come the texts of one row and the desk's name list, out go findings with their
 * evidence in each column. A finding that is wrong costs an
 * editor's trust, so a check keeps silent where it is not sure.
 */
@NullMarked
package dev.colophon.check;

import org.jspecify.annotations.NullMarked;
