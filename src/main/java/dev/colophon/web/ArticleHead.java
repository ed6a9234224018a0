package dev.colophon.web;

import java.util.UUID;

/**
 * What every page of one article shows at the top.
 *
 * @param tab {@code review, history, release, audit}
 */
public record ArticleHead(
        UUID id,
        String title,
        String language,
        LanguageView from,
        LanguageView to,
        String desk,
        String tab,
        boolean translated) {}
