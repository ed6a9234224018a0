package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Receives machine versions, inside the transaction of {@link TranslationService}. */
@ApplicationScoped
class MachineIntake {
    private final ArticleService articles;
    private final VersionWriter writer;
    private final ArticleLedger ledger;

    MachineIntake(ArticleService articles, VersionWriter writer, ArticleLedger ledger) {
        this.articles = articles;
        this.writer = writer;
        this.ledger = ledger;
    }

    Saved receive(Account by, Article article, MachineText text) {
        ArticleRecord record = ledger.lock(article.id());
        if (text.paragraphs().isEmpty()) {
            throw TranslationFaults.noParagraphs();
        }
        boolean known = record.version(text.sourceVersion())
                .filter(version -> version.kind() == ArticleVersion.Kind.SOURCE)
                .isPresent();
        if (!known && !(record.versions().isEmpty() && text.sourceVersion().equals("s1"))) {
            throw TranslationFaults.noSuchBase("/sourceVersion");
        }
        requireKnown(record, text.scope());
        String newest = repeated(record, text);
        if (newest != null) {
            return new Saved(newest, false);
        }
        List<NewParagraph> paragraphs = text.lines();
        Edit.requireKnown(record, paragraphs);
        String label = "m" + (record.versions(ArticleVersion.Kind.MACHINE).size() + 1);
        Document.Version version = writer.write(article, record, label, text.sourceVersion(), null, paragraphs);
        ledger.append(
                by,
                article.id(),
                article.desk(),
                new Act.MachineReceived(
                        label, text.sourceVersion(), text.scope(), text.engine(), text.translatedAt(), by.isPerson()),
                Map.of("version", version));
        boolean head = record.versions(ArticleVersion.Kind.EDITED).isEmpty();
        if (head && text.scope() == null) {
            articles.index(article.id(), Paragraph.title(text.paragraphs()), Paragraph.texts(text.paragraphs()));
        }
        return new Saved(label, true);
    }

    /** The newest machine version where this is that one again, word by word and as declared; else null. */
    private static @Nullable String repeated(ArticleRecord record, MachineText text) {
        List<ArticleVersion> all = record.versions(ArticleVersion.Kind.MACHINE);
        if (all.isEmpty()) {
            return null;
        }
        ArticleVersion newest = all.get(all.size() - 1);
        Act.MachineReceived act = (Act.MachineReceived) newest.recorded().act();
        boolean same = act.sourceVersion().equals(text.sourceVersion())
                && Objects.equals(act.scope(), text.scope())
                && act.engine().equals(text.engine())
                && Objects.equals(act.translatedAt(), text.translatedAt())
                && Texts.of(record, newest).equals(text.paragraphs());
        return same ? newest.label() : null;
    }

    /** A machine version of some paragraphs names paragraphs that a translation of this article has or had. */
    private static void requireKnown(ArticleRecord record, @Nullable List<UUID> scope) {
        if (scope == null) {
            return;
        }
        Set<UUID> known = record.versions().stream()
                .filter(version -> version.kind() != ArticleVersion.Kind.SOURCE)
                .flatMap(version -> version.document().paragraphs().stream())
                .map(Document.Entry::lineage)
                .collect(Collectors.toSet());
        for (int n = 0; n < scope.size(); n++) {
            if (!known.contains(scope.get(n))) {
                throw TranslationFaults.unknownParagraph("/scope/" + n);
            }
        }
    }
}
