package dev.colophon.rules;

import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;

/** A chief lets one key pass unsigned. */
public record Waiver(Recorded recorded, Item item) {}
