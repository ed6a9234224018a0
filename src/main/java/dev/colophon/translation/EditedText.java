package dev.colophon.translation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole edited text as it is handed in.
 *
 * @param basedOn label of the version it was made from
 * @param editedBy the person whose edit a client delivers, null where the caller edited
 */
public record EditedText(
        String basedOn, @Nullable String note, @Nullable UUID editedBy, List<NewParagraph> paragraphs) {
    public EditedText {
        paragraphs = List.copyOf(paragraphs);
    }
}
