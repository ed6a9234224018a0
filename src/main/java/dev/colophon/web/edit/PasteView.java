package dev.colophon.web.edit;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.field.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text pasted as copied from a page, and what was recognised in it.
 *
 * @param version the head it will be based on
 * @param fields none before it was read
 * @param engines machines that it may be from
 * @param pasted what was said of that before
 * @param claimed the disclosure line that was taken out of it
 */
record PasteView(
        ArticleHead article,
        String version,
        String text,
        List<FieldView> fields,
        List<String> engines,
        PastedForm pasted,
        @Nullable String claimed,
        String note,
        @Nullable FaultView fault) {}
