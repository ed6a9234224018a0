package dev.colophon.exchange;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds texts with their marks, stretch by stretch. White space collapses as in a browser; a no-break space stays. */
final class MarkedBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A mark that has begun. */
    static final class Open {
        private final Mark.Type type;
        private final @Nullable String href;
        private int start;

        private Open(Mark.Type type, @Nullable String href, int start) {
            this.type = type;
            this.href = href;
            this.start = start;
        }
    }

    Open begin(Mark.Type type, @Nullable String href) {
        Open begun = new Open(type, href, text.length());
        open.add(begun);
        return begun;
    }

    void end(Open ended) {
        if (open.remove(ended)) {
            keep(ended);
        }
    }

    private void keep(Open ended) {
        if (ended.start < text.length()) {
            marks.add(new Mark(ended.start, text.length(), ended.type, ended.href));
        }
    }

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (" \n\t\r\f".indexOf(c) < 0) {
                text.append(c);
            } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
                text.append(' ');
            }
        }
    }

    /** Words whose white space is as it is meant. */
    void exactly(String words) {
        text.append(words);
    }

    /** Breaks the line; false where it is broken already. */
    boolean lineBreak() {
        strip(' ');
        if (endsWith('\n')) {
            return false;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return true;
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private void strip(char c) {
        while (endsWith(c)) {
            text.setLength(text.length() - 1);
        }
    }

    /** What was built, empty where it holds nothing; what is open goes on in the next. */
    Optional<Content> take() {
        open.forEach(this::keep);
        strip(' ');
        strip('\n');
        String whole = text.toString();
        List<Mark> tidy = Marks.tidy(marks, whole);
        text.setLength(0);
        marks.clear();
        open.forEach(going -> going.start = 0);
        return Lines.strip(whole).isEmpty() ? Optional.empty() : Optional.of(new Content(whole, null, tidy));
    }
}
