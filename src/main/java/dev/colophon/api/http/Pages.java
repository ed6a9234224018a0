package dev.colophon.api.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list that is at hand whole, in the order of its ids. */
public final class Pages {
    private Pages() {}

    public static <T> Listing<T> of(
            List<T> all, Function<T, UUID> id, @Nullable Integer asked, @Nullable String cursor) {
        int limit = Paging.limit(asked);
        String after = Paging.after(cursor).map(UUID::toString).orElse("");
        List<T> rest = all.stream()
                .filter(item -> id.apply(item).toString().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        boolean more = rest.size() > limit;
        List<T> page = more ? rest.subList(0, limit) : rest;
        return new Listing<>(page, more ? Paging.cursor(id.apply(page.get(limit - 1))) : null);
    }
}
