package dev.colophon.web.history;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.FaultView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page on which texts are erased. */
record EraseView(
        ArticleHead article,
        String sourceLanguage,
        String targetLanguage,
        List<Text> source,
        List<Text> target,
        String reason,
        String ground,
        @Nullable FaultView fault) {
    /** A text that may be chosen. */
    record Text(UUID lineage, String text, boolean chosen) {}
}
