package dev.colophon.diff;

import java.util.List;

/**
 * Which paragraphs of one version correspond to which of another; one side may be empty.
 *
 * @param from 0-based positions, ascending
 * @param to 0-based positions, ascending
 * @param moved whether it stands elsewhere among its neighbours
 * @param similarity of the texts in words, 0 to 1
 * @param ambiguous whether another paragraph would have fitted as well, so that nothing may be inferred from the link
 */
public record Link(List<Integer> from, List<Integer> to, boolean moved, double similarity, boolean ambiguous) {
    /** What happened to paragraphs, whatever happened to their text. */
    public enum Structure {
        KEPT("kept"),
        ADDED("added"),
        REMOVED("removed"),
        SPLIT("split"),
        MERGED("merged");

        private final String code;

        Structure(String code) {
            this.code = code;
        }

        /** The name in API and documents. */
        public String code() {
            return code;
        }
    }

    public Link {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a link has paragraphs on one side at least");
        }
    }

    static Link added(int to) {
        return new Link(List.of(), List.of(to), false, 0, false);
    }

    static Link removed(int from) {
        return new Link(List.of(from), List.of(), false, 0, false);
    }

    /** What happened to the paragraphs. */
    public Structure structure() {
        if (from.isEmpty()) {
            return Structure.ADDED;
        }
        if (to.isEmpty()) {
            return Structure.REMOVED;
        }
        int more = Integer.compare(to.size(), from.size());
        return more == 0 ? Structure.KEPT : more > 0 ? Structure.SPLIT : Structure.MERGED;
    }
}
