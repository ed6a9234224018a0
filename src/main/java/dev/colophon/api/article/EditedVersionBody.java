package dev.colophon.api.article;

import dev.colophon.api.input.ParagraphBody;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.input.Received;
import dev.colophon.api.input.ReceivedParagraphs;
import dev.colophon.translation.EditedText;
import dev.colophon.translation.NewParagraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole edited text as it is sent.
 *
 * @param basedOn label of the version it was made from
 * @param editedBy the person whose edit a client delivers
 */
public record EditedVersionBody(
        @Nullable String basedOn,
        @Nullable String note,
        @Nullable UUID editedBy,
        @Nullable List<ParagraphBody> paragraphs) {

    /** What the room takes. */
    Received<EditedText> read() {
        Problems problems = new Problems();
        String base = problems.required(basedOn, "/basedOn", ParagraphReader.SHORT);
        String said = problems.text(note, "/note", Reasons.LENGTH);
        problems.check();
        ReceivedParagraphs received = ParagraphReader.stored(paragraphs, "/paragraphs");
        List<NewParagraph> text = received.items().stream()
                .map(item -> new NewParagraph(item.paragraph(), item.id(), item.from(), item.pastedFrom()))
                .toList();
        return new Received<>(new EditedText(base, said, editedBy, text), received.normalised());
    }
}
