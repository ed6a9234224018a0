package dev.colophon.translation;

import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import java.util.List;

/** The text of a version on record. */
final class Texts {
    private Texts() {}

    /** Its paragraphs in order; where a text was erased, an empty one. */
    static List<Paragraph> of(ArticleRecord record, ArticleVersion version) {
        return version.entries().stream()
                .map(entry -> new Paragraph(
                        entry.role(), record.content(entry.commitment()).orElse(Content.of("")), entry.ref()))
                .toList();
    }
}
