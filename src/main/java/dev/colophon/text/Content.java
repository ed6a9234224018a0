package dev.colophon.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a paragraph, and what a commitment commits to: text, credit and marks, exactly as stored.
 *
 * @param credit who made the picture, captions only, else null
 */
public record Content(String text, @Nullable String credit, List<Mark> marks) {
    public Content {
        marks = List.copyOf(marks);
    }

    /** Plain text without credit or marks. */
    public static Content of(String text) {
        return new Content(text, null, List.of());
    }
}
