package dev.colophon.web;

/** A person as a round mark with initials. */
record PersonView(String initials, String name, boolean me) {}
