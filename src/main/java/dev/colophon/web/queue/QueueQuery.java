package dev.colophon.web.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked the queue for; empty means any.
 *
 * @param view one of {@link #VIEWS}
 * @param pair source and target language: {@code ko-en}
 * @param who id of a person on the article
 * @param due one of {@link #DUES}
 * @param words that occur in titles, texts or names
 * @param sort one of {@link #SORTS}
 */
record QueueQuery(
        String view, String pair, String desk, String stage, String who, String due, String words, String sort) {
    static final List<String> VIEWS = List.of("all", "yours", "editing", "stale", "ready", "released");
    static final List<String> DUES = List.of("over", "soon", "today", "week", "none");
    static final List<String> SORTS = List.of("due", "newest", "title", "left");

    /** The parameters of the address; what is not known there is left out. */
    static QueueQuery of(Map<String, String> asked) {
        return new QueueQuery(
                known(VIEWS, asked.get("view"), "all"),
                text(asked.get("pair")),
                text(asked.get("desk")),
                text(asked.get("stage")),
                text(asked.get("who")),
                known(DUES, asked.get("due"), ""),
                text(asked.get("q")),
                known(SORTS, asked.get("sort"), "due"));
    }

    /** Whether anything but the view narrows the list. */
    boolean narrows() {
        return !(pair + desk + stage + who + due + words).isEmpty();
    }

    QueueQuery inView(String other) {
        return new QueueQuery(other, pair, desk, stage, who, due, words, sort);
    }

    QueueQuery atDesk(String other) {
        return new QueueQuery(view, pair, other, stage, who, due, words, sort);
    }

    /** The view alone, without filters. */
    QueueQuery cleared() {
        return new QueueQuery(view, "", "", "", "", "", "", sort);
    }

    /** What stands behind the question mark. */
    String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("view", view);
        parameters.put("pair", pair);
        parameters.put("desk", desk);
        parameters.put("stage", stage);
        parameters.put("who", who);
        parameters.put("due", due);
        parameters.put("q", words);
        parameters.put("sort", sort.equals("due") ? "" : sort);
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The address that asks the same. */
    String address() {
        return "/queue?" + query();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String known(List<String> values, @Nullable String value, String otherwise) {
        return value != null && values.contains(value) ? value : otherwise;
    }
}
