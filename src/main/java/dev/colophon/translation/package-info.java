/**
 * Machine and edited versions. In comes a whole text; what leaves is a version whose paragraphs know their lineage, their
 * source, their baseline and their key, decided once at the saving and never computed again.
 */
@NullMarked
package dev.colophon.translation;

import org.jspecify.annotations.NullMarked;
