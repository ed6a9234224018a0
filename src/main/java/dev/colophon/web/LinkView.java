package dev.colophon.web;

/** A choice among several: a view, a filter, a version. */
public record LinkView(String code, String href, boolean current, int count) {}
