package dev.colophon.api.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as JSON, in and out.
 *
 * @param id its lineage; in a request optional, and then the link
 * @param from the machine version it is taken from, requests only
 * @param marks UTF-16 offsets into {@code text}
 * @param ref the publishing system's own name for it
 * @param pastedFrom where pasted words came from, requests only
 */
@JsonInclude(Include.NON_NULL)
public record ParagraphBody(
        @Nullable UUID id,
        @Nullable String from,
        @Nullable String role,
        @Nullable String text,
        @Nullable String credit,
        @Nullable List<MarkBody> marks,
        @Nullable String ref,
        @Nullable String pastedFrom) {

    /** Emphasis, strong or a link as JSON. Numbers are boxed so that a missing one can be told. */
    @JsonInclude(Include.NON_NULL)
    public record MarkBody(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String type,
            @Nullable String href) {
        public static MarkBody of(Mark mark) {
            return new MarkBody(mark.start(), mark.end(), mark.type().code(), mark.href());
        }
    }

    /** A paragraph that has no lineage yet. */
    public static ParagraphBody of(Paragraph paragraph) {
        return of(null, paragraph);
    }

    /** A paragraph of a version. */
    public static ParagraphBody of(@Nullable UUID lineage, Paragraph paragraph) {
        Content content = paragraph.content();
        List<MarkBody> marks = content.marks().stream().map(MarkBody::of).toList();
        return new ParagraphBody(
                lineage,
                null,
                paragraph.role().code(),
                paragraph.role().hasText() ? paragraph.text() : null,
                content.credit(),
                marks.isEmpty() ? null : marks,
                paragraph.ref(),
                null);
    }
}
