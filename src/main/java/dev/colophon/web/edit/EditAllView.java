package dev.colophon.web.edit;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import dev.colophon.web.field.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that edits the whole text at once.
 *
 * @param version the head it was made from
 * @param engines machines that pasted words may be from
 * @param pasted what was said of pasted words before
 */
record EditAllView(
        ArticleHead article,
        String version,
        List<FieldView> fields,
        List<String> engines,
        PastedForm pasted,
        String note,
        @Nullable FaultView fault) {}
