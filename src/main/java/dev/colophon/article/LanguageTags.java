package dev.colophon.article;

import com.ibm.icu.util.ULocale;
import dev.colophon.fault.Fault;
import java.util.Arrays;
import java.util.Set;

/** Languages as BCP 47 tags of languages that exist. */
final class LanguageTags {
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(ULocale.getISOLanguages()));

    private LanguageTags() {}

    static void requireKnown(NewArticle article) {
        require("/sourceLanguage", article.sourceLanguage());
        require("/targetLanguage", article.targetLanguage());
    }

    private static void require(String pointer, String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        boolean known =
                KNOWN.contains(locale.getLanguage()) && locale.toLanguageTag().equalsIgnoreCase(tag);
        if (!known) {
            throw Fault.of(
                            Fault.Kind.INVALID,
                            "unknown-language",
                            "A language is named by its BCP 47 tag, such as ko, en or pt-BR.")
                    .at(pointer, "not a known language");
        }
    }
}
