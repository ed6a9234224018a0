package dev.colophon.web.review;

/** Paragraphs of two versions that correspond. */
record ComparedRow(CellView from, CellView to, boolean moved, boolean same) {}
