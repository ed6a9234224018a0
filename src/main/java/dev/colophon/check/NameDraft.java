package dev.colophon.check;

import java.util.List;

/** A name as somebody wants to list it. */
public record NameDraft(
        String desk,
        String sourceLanguage,
        String targetLanguage,
        String source,
        String target,
        List<String> accepted,
        List<String> avoided) {
    public NameDraft {
        accepted = List.copyOf(accepted);
        avoided = List.copyOf(avoided);
    }
}
