package dev.colophon.audit.report;

import java.util.List;
import java.util.UUID;

/**
 * The texts of a row: what was translated, what the machine made of it, what was released.
 *
 * @param number of the row
 * @param paragraphs of the text in it, or the removed one
 * @param source texts of the source paragraphs, in source order; erased ones are left out
 * @param machine texts of the machine paragraphs it descends from; erased ones are left out
 * @param released texts of its paragraphs; empty where it was removed or erased
 * @param diff from the machine's texts to the released ones, each joined by an empty line; empty without machine text
 */
public record RowText(
        int number,
        List<UUID> paragraphs,
        List<String> source,
        List<String> machine,
        List<String> released,
        List<DiffRun> diff) {
    /** A stretch of the diff: {@code equal, delete} or {@code insert}. */
    public record DiffRun(String op, String text) {}
}
