package dev.colophon.web;

/** A language: its code as the page prints it, and its name in the language of the page. */
public record LanguageView(String tag, String code, String name) {}
