package dev.colophon.web.field;

import dev.colophon.text.Paragraph;
import java.util.List;

/** What was recognised in a pasted page, as fields to correct. */
public final class Recognised {
    private Recognised() {}

    public static List<FieldView> fields(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new FieldView(
                        null,
                        paragraph.role().code(),
                        paragraph.text(),
                        paragraph.content().credit() == null
                                ? ""
                                : paragraph.content().credit(),
                        List.of(),
                        ""))
                .toList();
    }
}
