package dev.colophon.web.release;

import java.time.Instant;

/** A release or a refusal in the list of what happened. */
record ReleaseEntry(
        Instant at,
        String kind,
        int number,
        String version,
        String name,
        int open,
        boolean refused,
        boolean retraction) {}
