package dev.colophon.web.review;

/** Somebody who wrote part of the text: {@code m} a machine, {@code a, b, c, d} persons. */
record AuthorView(String kind, String name, int words, int percent) {}
