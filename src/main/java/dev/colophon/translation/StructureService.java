package dev.colophon.translation;

import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.diff.MarkTransfer;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paragraph made two, or two made one: an edited version like any other, saved on the newest one. */
@ApplicationScoped
public class StructureService {
    private final ArticleService articles;
    private final TranslationService translations;

    StructureService(ArticleService articles, TranslationService translations) {
        this.articles = articles;
        this.translations = translations;
    }

    /**
     * Splits a paragraph.
     *
     * @param key it had when the caller saw it; another one is {@code key-moved}
     * @param first what stays in its place
     * @param second what follows it
     */
    @Transactional
    public Saved split(Account by, UUID article, UUID lineage, String key, String first, String second) {
        ArticleRecord record = record(by, article);
        Standing standing = standing(record, lineage, key);
        List<NewParagraph> text = new ArrayList<>();
        for (Standing each : record.paragraphs()) {
            if (each.equals(standing)) {
                // Neither half claims the lineage: which of them keeps it is for the alignment to say.
                text.add(unclaimed(each, each.role(), first, record));
                text.add(unclaimed(each, each.role() == Role.HEADLINE ? Role.BODY : each.role(), second, record));
            } else {
                text.add(same(each));
            }
        }
        return save(by, article, record, text);
    }

    /**
     * Merges a paragraph into the one before it, which keeps its role.
     *
     * @param text of the later one, as edited
     * @throws dev.colophon.fault.Fault {@code nothing-before} where it is the first
     */
    @Transactional
    public Saved merge(Account by, UUID article, UUID lineage, String key, String text) {
        ArticleRecord record = record(by, article);
        Standing standing = standing(record, lineage, key);
        List<Standing> present = record.paragraphs();
        int at = present.indexOf(standing);
        Content before = at == 0 ? null : present.get(at - 1).content();
        if (before == null) {
            throw TranslationFaults.nothingBefore();
        }
        List<NewParagraph> merged = new ArrayList<>();
        for (int n = 0; n < present.size(); n++) {
            Standing each = present.get(n);
            if (n == at - 1) {
                merged.add(unclaimed(each, each.role(), before.text() + " " + text, record));
            } else if (n != at) {
                merged.add(same(each));
            }
        }
        return save(by, article, record, merged);
    }

    private ArticleRecord record(Account by, UUID article) {
        articles.article(by, article);
        return articles.record(article);
    }

    private static Standing standing(ArticleRecord record, UUID lineage, String key) {
        Standing standing = record.paragraphs().stream()
                .filter(each -> each.lineage().equals(lineage) && each.key() != null)
                .findFirst()
                .orElseThrow(TranslationFaults::paragraphNotFound);
        if (!key.equals(standing.key())) {
            throw TranslationFaults.keyMoved();
        }
        return standing;
    }

    private Saved save(Account by, UUID article, ArticleRecord record, List<NewParagraph> text) {
        String head = record.target().map(ArticleVersion::label).orElseThrow(TranslationFaults::paragraphNotFound);
        return translations.saveEdit(by, article, new EditedText(head, null, null, text), head);
    }

    private static NewParagraph same(Standing standing) {
        Content content = standing.content() == null ? Content.of("") : standing.content();
        return new NewParagraph(new Paragraph(standing.role(), content, ref(standing)), standing.lineage(), null, null);
    }

    private static NewParagraph unclaimed(Standing from, Role role, String text, ArticleRecord record) {
        Content before = from.content() == null ? Content.of("") : from.content();
        String language = record.created().targetLanguage();
        List<Mark> marks = MarkTransfer.transfer(before.text(), before.marks(), text, language);
        return NewParagraph.of(new Paragraph(role, new Content(text, before.credit(), marks), ref(from)));
    }

    private static @Nullable String ref(Standing standing) {
        return standing.entry() == null ? null : standing.entry().ref();
    }
}
