package dev.colophon.web;

/** An entry of a list to choose from. */
record ChoiceView(String value, String label, boolean chosen) {}
