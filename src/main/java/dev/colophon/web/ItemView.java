package dev.colophon.web;

import java.util.UUID;

/** A paragraph under the key that the page showed: what a form speaks of. */
public record ItemView(UUID lineage, String key) {
    /** As a form field carries it. */
    public String field() {
        return lineage + " " + key;
    }
}
