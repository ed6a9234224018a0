package dev.colophon.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in pieces that a database takes as the values of one {@code in}. */
final class Chunks {
    /** PostgreSQL takes 65,535 parameters; long before that a plan for each length costs more than another round. */
    private static final int LENGTH = 500;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LENGTH) {
            chunks.add(all.subList(from, Math.min(all.size(), from + LENGTH)));
        }
        return chunks;
    }
}
