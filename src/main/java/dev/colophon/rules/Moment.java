package dev.colophon.rules;

import dev.colophon.act.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The target text as an act left it: a target version, a source version or an alignment.
 *
 * @param paragraphs in text order, media included
 * @param removed paragraphs the text no longer has and should have accounted for
 */
record Moment(
        Recorded cause,
        ArticleVersion head,
        @Nullable CurrentSource source,
        List<Standing> paragraphs,
        List<Standing> removed,
        Map<UUID, Standing> signable) {

    static Moment of(
            Recorded cause,
            ArticleVersion head,
            @Nullable CurrentSource source,
            List<Standing> paragraphs,
            List<Standing> removed) {
        Map<UUID, Standing> signable = new LinkedHashMap<>();
        paragraphs.stream().filter(p -> p.key() != null).forEach(p -> signable.put(p.lineage(), p));
        removed.forEach(p -> signable.putIfAbsent(p.lineage(), p));
        return new Moment(cause, head, source, List.copyOf(paragraphs), List.copyOf(removed), signable);
    }

    long seq() {
        return cause.seq();
    }

    /** The latest of these moments of which that holds. */
    static Optional<Moment> latest(List<Moment> moments, Predicate<Moment> holds) {
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (holds.test(moments.get(i))) {
                return Optional.of(moments.get(i));
            }
        }
        return Optional.empty();
    }

    /** The key a lineage had then, null where it was not there. */
    static @Nullable String key(Moment moment, UUID lineage) {
        Standing standing = moment.signable().get(lineage);
        return standing == null ? null : standing.key();
    }
}
