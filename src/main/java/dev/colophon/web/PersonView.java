package dev.colophon.web;

/** A person as a round mark with initials. */
public record PersonView(String initials, String name, boolean me) {}
