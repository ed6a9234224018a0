package dev.colophon.web;

/** An entry of a list to choose from. */
public record ChoiceView(String value, String label, boolean chosen) {}
