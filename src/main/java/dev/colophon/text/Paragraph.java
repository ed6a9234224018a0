package dev.colophon.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of text and of sign-off, not yet part of a version.
 *
 * @param content what a reader sees; empty text for {@link Role#MEDIA}
 * @param ref the publishing system's own name for it, opaque, given back in releases
 */
public record Paragraph(
        Role role, Content content, @Nullable String ref) {
    /** A paragraph of plain text without a reference. */
    public static Paragraph of(Role role, String text) {
        return new Paragraph(role, Content.of(text), null);
    }

    /** The plain text. */
    public String text() {
        return content.text();
    }

    /** What a list of articles calls a text: its headline, else its first paragraph, else nothing. */
    public static String title(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Role.HEADLINE)
                .map(Paragraph::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> texts(paragraphs).stream()
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .orElse("");
    }

    /** The plain texts of a list of paragraphs, in order. */
    public static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }
}
