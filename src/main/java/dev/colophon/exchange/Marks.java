package dev.colophon.exchange;

import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks as documents bring them, made fit to be stored. */
final class Marks {
    /** The schemes a published page may link to; no white space, quote or bracket that could leave an attribute. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s\"'<>`\\\\]{1,1990}", Pattern.CASE_INSENSITIVE);

    private static final Comparator<Mark> READING_ORDER =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::type);

    private Marks() {}

    static boolean isLink(String href) {
        return LINK.matcher(href).matches();
    }

    /** Within the text and without white space at their edges; two of a kind that touch are one. */
    static List<Mark> tidy(List<Mark> marks, CharSequence text) {
        List<Mark> joined = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparing(Mark::type).thenComparing(READING_ORDER))
                .forEach(mark -> {
                    Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                    if (last != null && touch(last, mark)) {
                        int end = Math.max(last.end(), mark.end());
                        joined.set(joined.size() - 1, new Mark(last.start(), end, last.type(), last.href()));
                    } else {
                        joined.add(mark);
                    }
                });
        return joined.stream()
                .flatMap(mark -> trimmed(mark, text).stream())
                .sorted(READING_ORDER)
                .toList();
    }

    private static boolean touch(Mark last, Mark mark) {
        return last.type() == mark.type() && same(last.href(), mark.href()) && mark.start() <= last.end();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return String.valueOf(one).equals(String.valueOf(other));
    }

    private static Optional<Mark> trimmed(Mark mark, CharSequence text) {
        int start = mark.start();
        int end = Math.min(mark.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > start ? Optional.of(new Mark(start, end, mark.type(), mark.href())) : Optional.empty();
    }
}
