package dev.colophon.provenance;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a word.
 *
 * @param version label of the version the word first stood in, as {@code m1} or {@code e3}
 * @param person who made that version, null for a machine
 */
public record Origin(Kind kind, String version, @Nullable String person) {
    /** What kind of author. */
    public enum Kind {
        MACHINE("machine"),
        PERSON("person");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }

    /** The words of a machine version. */
    public static Origin machine(String version) {
        return new Origin(Kind.MACHINE, version, null);
    }

    /** The words of a person. */
    public static Origin person(String version, String person) {
        return new Origin(Kind.PERSON, version, person);
    }
}
