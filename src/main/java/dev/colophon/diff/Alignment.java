package dev.colophon.diff;

import java.util.List;
import java.util.Optional;

/**
 * How the paragraphs of two versions correspond. Every paragraph of either side is in exactly one link; links stand in the
 * order of {@code to}, removed ones where they stood in {@code from}.
 *
 * @param shared pairs {@code [from, to]} that share a sentence, which are more than the links where a sentence moved from one
 *     paragraph to another that is not its successor
 * @param coarse whether the versions were too long to be compared at once, so that what moved far may be overlooked
 */
public record Alignment(List<Link> links, List<List<Integer>> shared, boolean coarse) {
    /** The algorithm that made it and its version; recorded with links, because a better one serves newer versions only. */
    public static final String ALGORITHM = "sentence-fold/2";

    public Alignment {
        links = List.copyOf(links);
        shared = List.copyOf(shared);
    }

    /** The link that paragraph {@code from} of the old version is in. */
    public Link ofFrom(int from) {
        return find(links.stream().filter(link -> link.from().contains(from)).findFirst(), from);
    }

    /** The link that paragraph {@code to} of the new version is in. */
    public Link ofTo(int to) {
        return find(links.stream().filter(link -> link.to().contains(to)).findFirst(), to);
    }

    private static Link find(Optional<Link> link, int position) {
        return link.orElseThrow(() -> new IndexOutOfBoundsException(position));
    }
}
