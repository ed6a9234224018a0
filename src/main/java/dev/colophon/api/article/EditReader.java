package dev.colophon.api.article;

import dev.colophon.api.article.ParagraphResource.EditBody;
import dev.colophon.api.input.MarkReader;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.TextHygiene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one paragraph's new text as JSON to the text that is stored. */
final class EditReader {
    private EditReader() {}

    /** The edit, read. */
    record Edit(
            String key,
            String text,
            @Nullable List<Mark> marks,
            @Nullable String note,
            boolean normalised) {}

    static Edit read(EditBody body) {
        Problems problems = new Problems();
        String key = problems.required(body.key(), "/key", ParagraphReader.SHORT);
        String text = body.text();
        if (text == null || TextHygiene.isBlank(text)) {
            problems.add("/text", "missing", "must be given and not be blank");
        } else {
            problems.hasViolations(text, "/text", ParagraphReader.CHARACTERS);
        }
        problems.check();
        String given = text == null ? "" : text;
        List<Mark> marks = MarkReader.read(body.marks(), given, "/marks", problems);
        String note = problems.text(body.note(), "/note", Reasons.LENGTH);
        problems.check();
        TextHygiene.CleanedContent cleaned = TextHygiene.clean(new Content(given, null, marks));
        return new Edit(
                key,
                cleaned.content().text(),
                body.marks() == null ? null : cleaned.content().marks(),
                note,
                cleaned.normalised());
    }
}
