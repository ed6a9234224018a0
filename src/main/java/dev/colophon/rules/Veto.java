package dev.colophon.rules;

import dev.colophon.act.Document.Item;

/** A request for changes on one paragraph under the key its author read. */
public record Veto(SignOff signOff, Item item) {}
