package dev.colophon.web.release;

import java.util.List;

/** A clause of the disclosure line and the fact it follows from. */
record ClauseView(String fact, List<String> values) {
    /** The first value the fact names. */
    public String first() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The second. */
    public String second() {
        return values.size() < 2 ? "" : values.get(1);
    }
}
