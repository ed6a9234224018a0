package dev.colophon.provenance;

import java.util.List;

/** A version of a text and who made it. */
public record Written(Origin origin, List<String> paragraphs) {
    public Written {
        paragraphs = List.copyOf(paragraphs);
    }
}
