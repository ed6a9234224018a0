package dev.colophon.review;

import dev.colophon.act.PolicyRef;
import dev.colophon.check.ListedName;
import dev.colophon.rules.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sheets computed lately. A sheet is a function of the record, the policy and the name list, so the last event, the
 * policy's digest and the list name it; acts and releases never ask here. Thread-safe.
 */
@ApplicationScoped
class KnownSheets {
    /** A day's articles of a large newsroom, some hundred kilobytes each at most. */
    private static final int MOST = 200;

    /** A sheet with what the checks said when it was judged. */
    record Known(Sheet sheet, RowChecks.Found checked) {}

    private record Kept(UUID last, PolicyRef policy, List<ListedName> names, Known known) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > MOST;
        }
    };

    Known of(UUID article, UUID last, PolicyRef policy, List<ListedName> names, Supplier<Known> judge) {
        Kept known = get(article);
        if (known != null
                && known.last().equals(last)
                && known.policy().equals(policy)
                && known.names().equals(names)) {
            return known.known();
        }
        Known judged = judge.get();
        put(article, new Kept(last, policy, names, judged));
        return judged;
    }

    private synchronized @Nullable Kept get(UUID article) {
        return kept.get(article);
    }

    private synchronized void put(UUID article, Kept sheet) {
        kept.put(article, sheet);
    }
}
