package dev.colophon.translation;

import dev.colophon.diff.MarkTransfer;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest text as it stands, under its lineages, so that it can be saved with something changed. */
final class CurrentText {
    private CurrentText() {}

    static List<NewParagraph> of(ArticleRecord record) {
        return record.paragraphs().stream()
                .map(each -> line(each, content(each), null))
                .toList();
    }

    /** With one paragraph as edited. */
    static List<NewParagraph> with(ArticleRecord record, Standing changed, ParagraphText wanted, String language) {
        return record.paragraphs().stream()
                .map(each -> each == changed
                        ? line(each, edited(content(each), wanted, language), wanted.pastedFrom())
                        : line(each, content(each), null))
                .toList();
    }

    private static NewParagraph line(Standing standing, Content content, @Nullable String pastedFrom) {
        String ref = standing.entry() == null ? null : standing.entry().ref();
        return new NewParagraph(new Paragraph(standing.role(), content, ref), standing.lineage(), null, pastedFrom);
    }

    private static Content content(Standing standing) {
        return standing.content() == null ? Content.of("") : standing.content();
    }

    private static Content edited(Content before, ParagraphText wanted, String language) {
        String text = wanted.text();
        List<Mark> kept = wanted.marks() == null
                ? MarkTransfer.transfer(before.text(), before.marks(), text, language)
                : wanted.marks();
        return new Content(text, before.credit(), kept);
    }
}
