package dev.colophon.web.review;

/** Somebody who wrote part of the text: {@code m} machines, which have no name, {@code a, b, c, d} persons. */
record AuthorView(String kind, String name, int words, int percent) {}
