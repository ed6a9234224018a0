package dev.colophon.check;

import java.util.List;

/**
 * What a check says of one row.
 *
 * @param digest hex SHA-256 over the code and what the finding rests on: a dismissal holds as long as it stays the same
 * @param message one English sentence; see {@link FindingCode#message} for other languages
 */
public record Finding(FindingCode code, Severity severity, String digest, Evidence evidence, String message) {
    /** How much it matters. */
    public enum Severity {
        /** Almost certainly wrong. */
        ERROR,
        /** Look again. */
        WARNING,
        /** Good to know. */
        NOTICE;

        /** The name in API and documents. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where it shows, per column. */
    public record Evidence(List<Span> source, List<Span> machine, List<Span> edited) {
        public Evidence {
            source = List.copyOf(source);
            machine = List.copyOf(machine);
            edited = List.copyOf(edited);
        }
    }

    /**
     * A stretch of one of the row's texts.
     *
     * @param paragraph which of the column's texts, 0-based
     * @param start first UTF-16 offset in that text
     * @param end offset after the last
     */
    public record Span(int paragraph, int start, int end, String text) {}
}
