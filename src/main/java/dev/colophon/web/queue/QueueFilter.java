package dev.colophon.web.queue;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** Which articles a query means, and in which order; words are looked for elsewhere. */
final class QueueFilter {
    private static final int A_WEEK = 7;

    private QueueFilter() {}

    /** Those that meet everything but the view. */
    static List<QueueItem> narrowed(QueueQuery asked, List<QueueItem> found) {
        return found.stream()
                .filter(item -> asked.pair().isEmpty() || asked.pair().equals(item.pair()))
                .filter(item -> asked.desk().isEmpty() || asked.desk().equals(item.desk()))
                .filter(item -> asked.stage().isEmpty() || asked.stage().equals(item.stage()))
                .filter(item -> asked.who().isEmpty() || isOn(item, asked.who()))
                .filter(due(asked.due()))
                .toList();
    }

    /** Those of a view. Everything is what is under way; a stage that is asked for by name is shown whatever it is. */
    static Predicate<QueueItem> in(QueueQuery asked) {
        return switch (asked.view()) {
            case "yours" -> QueueItem::yours;
            case "editing" -> item -> item.editing() && !item.done();
            case "stale" -> item -> item.stale() > 0;
            case "ready" -> item -> item.stage().equals("ready");
            case "released" -> QueueItem::done;
            default ->
                item -> !item.done()
                        || !asked.stage().isEmpty()
                        || !asked.words().isEmpty();
        };
    }

    private static boolean isOn(QueueItem item, String person) {
        return item.on().keySet().stream().map(UUID::toString).anyMatch(person::equals);
    }

    private static Predicate<QueueItem> due(String asked) {
        return switch (asked) {
            case "over" -> item -> item.due() != null && item.due().unit().equals("over");
            case "soon" -> item -> item.due() != null && !item.due().tone().isEmpty();
            case "today" -> item -> item.due() != null && item.due().days() <= 0;
            case "week" -> item -> item.due() != null && item.due().days() < A_WEEK;
            case "none" -> item -> item.due() == null;
            default -> item -> true;
        };
    }

    static Comparator<QueueItem> order(String sort, Locale locale) {
        Comparator<QueueItem> newest =
                Comparator.comparing((QueueItem item) -> item.id().toString()).reversed();
        return switch (sort) {
            case "newest" -> newest;
            case "title" -> Comparator.comparing(QueueItem::title, Collator.getInstance(locale));
            case "left" -> Comparator.comparingInt(QueueItem::left).thenComparing(newest);
            default ->
                Comparator.comparing(
                                (QueueItem item) ->
                                        item.due() == null ? null : item.due().at(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(QueueItem::urgency)
                        .thenComparing(newest);
        };
    }
}
