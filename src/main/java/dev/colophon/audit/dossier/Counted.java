package dev.colophon.audit.dossier;

/** A number with its noun. */
final class Counted {
    private Counted() {}

    /** {@code 1 paragraph}, {@code 13 paragraphs}. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
