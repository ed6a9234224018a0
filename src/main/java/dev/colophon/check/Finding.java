package dev.colophon.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of one row.
 *
 * @param digest hex SHA-256 over the code and what the finding rests on: a dismissal holds as long as it stays the same
 * @param expected what a desk's list says it should be, null where no list speaks
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String digest,
        Evidence evidence,
        @Nullable String expected) {
    /** One English sentence. */
    public String message() {
        return message("en");
    }

    /**
     * One sentence for the reader.
     *
     * @param language of the interface; English unless {@code ko}
     */
    public String message(String language) {
        return code.message(evidence, expected, language);
    }

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
