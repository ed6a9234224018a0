package dev.colophon.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text pasted as copied from a page, and what was recognised in it.
 *
 * @param fields none before it was read
 * @param kind {@code edited, machine, source}
 */
record PasteView(
        ArticleHead article,
        String kind,
        String version,
        String text,
        List<FieldView> fields,
        @Nullable String claimed,
        String note,
        EngineView engine,
        @Nullable FaultView fault) {}
