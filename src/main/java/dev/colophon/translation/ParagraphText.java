package dev.colophon.translation;

import dev.colophon.text.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph's text as edited.
 *
 * @param marks of the new text, null to keep the old ones on the words that stay
 * @param note for reviewers
 * @param pastedFrom where pasted words came from: {@code mine} or a machine as named
 */
public record ParagraphText(
        String text,
        @Nullable List<Mark> marks,
        @Nullable String note,
        @Nullable String pastedFrom) {}
