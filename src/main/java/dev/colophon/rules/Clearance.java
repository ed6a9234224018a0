package dev.colophon.rules;

import dev.colophon.act.Document.Item;
import dev.colophon.act.Recorded;
import java.util.List;
import java.util.UUID;

/** A veto cleared by somebody else than its author; the items are the paragraphs under the keys that were read. */
public record Clearance(UUID signOff, Recorded recorded, List<Item> items) {
    public Clearance {
        items = List.copyOf(items);
    }
}
