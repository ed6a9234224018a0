package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of lineages that an erasure ended when a version is saved. What replaces an erased text begins anew; a text
 * whose source was erased goes on under a lineage of its own that names the old one; an erased paragraph that nobody
 * touched stays as it is recorded.
 */
final class Renewal {
    private final Set<UUID> erased;
    private final Set<UUID> living;
    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, Document.Entry> head = new HashMap<>();

    /** @param living lineages that have their secret */
    Renewal(ArticleRecord record, Set<UUID> living) {
        this.erased = record.erased();
        this.living = living;
        record.versions().forEach(version -> version.entries().forEach(entry -> known.add(entry.lineage())));
        record.target()
                .map(ArticleVersion::entries)
                .ifPresent(entries -> entries.forEach(entry -> head.put(entry.lineage(), entry)));
    }

    /** The recorded entry of an erased paragraph that nobody touched, null of any other. */
    Document.@Nullable Entry kept(Descent descent) {
        boolean untouched = descent.paragraph().text().isEmpty() && erased.contains(descent.lineage());
        return untouched && descent.paragraph().role().hasText() ? head.get(descent.lineage()) : null;
    }

    /** The same descents, those of ended lineages under new ones. */
    List<Descent> of(List<Descent> descents) {
        List<Descent> renewed = new ArrayList<>();
        for (Descent descent : descents) {
            boolean ended = known.contains(descent.lineage()) && !living.contains(descent.lineage());
            renewed.add(ended && kept(descent) == null ? renewed(descent) : descent);
        }
        return renewed;
    }

    private Descent renewed(Descent descent) {
        boolean replaces = erased.contains(descent.lineage());
        return new Descent(
                descent.paragraph(),
                UUID.randomUUID(),
                replaces ? List.of() : List.of(descent.lineage()),
                descent.source(),
                descent.links(),
                descent.ambiguous(),
                replaces ? null : descent.baseline(),
                replaces ? null : descent.change(),
                descent.pastedFrom());
    }
}
