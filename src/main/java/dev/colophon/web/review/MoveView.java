package dev.colophon.web.review;

/**
 * Where a row was moved from.
 *
 * @param after label of the row it stood after, empty where that is not known
 * @param up whether it was moved towards the beginning
 */
record MoveView(String after, boolean up) {}
