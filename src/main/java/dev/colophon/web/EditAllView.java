package dev.colophon.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that edits the whole text at once.
 *
 * @param version the head it was made from
 */
record EditAllView(
        ArticleHead article,
        String version,
        List<FieldView> fields,
        String note,
        @Nullable FaultView fault) {}
