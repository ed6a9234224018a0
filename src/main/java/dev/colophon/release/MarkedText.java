package dev.colophon.release;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with its marks as HTML. Marks may overlap, elements may not: what is still open when an outer element ends is
 * closed and opened again. A link inside a link, or to anything but http, https and mailto, is left out.
 */
final class MarkedText {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparing(Mark::type)
            .reversed()
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private final String text;
    private final List<Mark> marks;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    private MarkedText(Content content) {
        this.text = content.text();
        this.marks = content.marks().stream()
                .filter(mark -> mark.end() <= content.text().length())
                .filter(mark -> mark.type() != Mark.Type.LINK || isSafe(mark.href()))
                .sorted(OUTER_FIRST)
                .toList();
    }

    static String html(Content content) {
        return new MarkedText(content).write();
    }

    /** Text between tags or in a quoted attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private String write() {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> bounds.addAll(List.of(mark.start(), mark.end())));
        List<Integer> at = new ArrayList<>(bounds);
        for (int i = 0; i < at.size(); i++) {
            close(at.get(i));
            if (i + 1 < at.size()) {
                open(at.get(i));
                html.append(escaped(text.substring(at.get(i), at.get(i + 1))).replace("\n", "<br>\n"));
            }
        }
        return html.toString();
    }

    private void close(int at) {
        List<Mark> again = new ArrayList<>();
        while (open.stream().anyMatch(mark -> mark.end() == at)) {
            Mark inner = open.pop();
            html.append("</").append(element(inner)).append('>');
            if (inner.end() != at) {
                again.add(0, inner);
            }
        }
        again.forEach(this::start);
    }

    private void open(int at) {
        marks.stream()
                .filter(mark -> mark.start() == at)
                .filter(mark -> mark.type() != Mark.Type.LINK || !insideLink())
                .forEach(this::start);
    }

    private boolean insideLink() {
        return open.stream().anyMatch(mark -> mark.type() == Mark.Type.LINK);
    }

    private void start(Mark mark) {
        html.append('<').append(element(mark));
        if (mark.href() != null) {
            html.append(" href=\"").append(escaped(mark.href())).append('"');
        }
        html.append('>');
        open.push(mark);
    }

    private static String element(Mark mark) {
        return mark.type() == Mark.Type.LINK ? "a" : mark.type().code();
    }

    private static boolean isSafe(@Nullable String href) {
        String address = href == null ? "" : href.toLowerCase(Locale.ROOT);
        return address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:");
    }
}
