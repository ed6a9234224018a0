package dev.colophon.web.review;

/**
 * Paragraphs of two versions that correspond.
 *
 * @param label number of the paragraph in the later version, {@code H} for its headline, empty where it has none
 * @param note what became of them as paragraphs: {@code added, removed, split, merged}, empty for nothing
 */
record ComparedRow(String label, String note, CellView from, CellView to, boolean moved, boolean same) {}
