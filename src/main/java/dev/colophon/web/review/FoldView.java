package dev.colophon.web.review;

/**
 * Rows that a filter hides, in one line.
 *
 * @param first label of the first of them
 * @param last label of the last
 * @param state that all of them have, empty where they differ
 * @param words the text before the gap ends, so that the story still reads
 * @param href the page with them
 */
record FoldView(String first, String last, int rows, String state, String language, String words, String href) {}
