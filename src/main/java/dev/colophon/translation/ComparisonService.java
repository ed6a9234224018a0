package dev.colophon.translation;

import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.diff.Alignment;
import dev.colophon.diff.Comparison;
import dev.colophon.diff.ParagraphAligner;
import dev.colophon.diff.Tokenizer;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What changed between two versions of an article, and who wrote the words of one. */
@ApplicationScoped
public class ComparisonService {
    private final ArticleService articles;

    ComparisonService(ArticleService articles) {
        this.articles = articles;
    }

    /**
     * Two versions side by side, along the links that were recorded when they were saved.
     *
     * @throws dev.colophon.fault.Fault {@code version-not-found}; {@code not-comparable} for a source and a translation
     */
    @Transactional
    public Comparison compare(Account by, UUID id, String from, String to) {
        Article article = articles.article(by, id);
        ArticleRecord record = articles.record(id);
        return compare(record, version(record, from), version(record, to), article);
    }

    /**
     * Who wrote each word of a machine or edited version.
     *
     * @throws dev.colophon.fault.Fault {@code version-not-found}; {@code not-comparable} for a source version
     */
    @Transactional
    public VersionAuthorship authorship(Account by, UUID id, String label) {
        articles.article(by, id);
        ArticleRecord record = articles.record(id);
        return VersionAuthorship.of(record, version(record, label));
    }

    private static Comparison compare(ArticleRecord record, ArticleVersion from, ArticleVersion to, Article article) {
        boolean source = from.kind() == ArticleVersion.Kind.SOURCE;
        if (source != (to.kind() == ArticleVersion.Kind.SOURCE)) {
            throw TranslationFaults.notComparable();
        }
        return compare(record, from, to, source ? article.sourceLanguage() : article.targetLanguage());
    }

    /** As {@link #compare(Account, UUID, String, String)}, of a record at hand. */
    public static Comparison compare(ArticleRecord record, ArticleVersion from, ArticleVersion to, String language) {
        List<Paragraph> before = Texts.of(record, from);
        List<Paragraph> after = Texts.of(record, to);
        Alignment alignment = new RecordedLinks(record)
                .between(from, to)
                .map(pairs -> ParagraphAligner.along(before, after, pairs))
                .orElseGet(() -> ParagraphAligner.align(before, after, language));
        return Comparison.of(alignment, before, after, language, Tokenizer.UNICODE);
    }

    /** The texts of a version of a record at hand, an empty one for each that was erased. */
    public static List<Paragraph> texts(ArticleRecord record, ArticleVersion version) {
        return Texts.of(record, version);
    }

    /**
     * A version of a record at hand.
     *
     * @throws dev.colophon.fault.Fault {@code version-not-found}
     */
    public static ArticleVersion version(ArticleRecord record, String label) {
        return record.version(label).orElseThrow(() -> TranslationFaults.versionNotFound(label));
    }
}
