package dev.colophon.web.add;

import dev.colophon.web.ChoiceView;
import dev.colophon.web.FaultView;
import dev.colophon.web.field.EngineView;
import dev.colophon.web.field.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that adds an article.
 *
 * @param fields of the source text as recognised, none before it was read
 * @param machineFields of the machine translation as recognised
 */
record AddView(
        List<ChoiceView> desks,
        List<ChoiceView> sourceLanguages,
        List<ChoiceView> targetLanguages,
        String sourcePublication,
        String sourceUrl,
        String externalId,
        String publishedAt,
        String bylines,
        @Nullable String claimed,
        String sourceText,
        String machineText,
        String sourceLanguage,
        String targetLanguage,
        EngineView engine,
        List<FieldView> fields,
        List<FieldView> machineFields,
        @Nullable FaultView fault) {
    /** The field that the fault is about, empty where it is about no single one. */
    public String bad() {
        return fault == null
                ? ""
                : switch (fault.code()) {
                    case "article-exists" -> "externalId";
                    case "date-unreadable" -> "publishedAt";
                    case "engine-missing" -> engine.provider().isEmpty() ? "provider" : "model";
                    default -> "";
                };
    }
}
