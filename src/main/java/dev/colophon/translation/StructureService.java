package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.article.Access;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.diff.MarkTransfer;
import dev.colophon.people.Account;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Policies;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One paragraph made two, two made one, one taken out or put back: an edited version like any other, saved on the newest one. */
@ApplicationScoped
public class StructureService {
    private final ArticleService articles;
    private final TranslationService translations;
    private final Clock clock;

    StructureService(ArticleService articles, TranslationService translations, Clock clock) {
        this.articles = articles;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Splits a paragraph.
     *
     * @param key it had when the caller saw it; another one is {@code key-moved}
     * @param first what stays in its place
     * @param second what follows it
     * @param note for reviewers
     */
    @Transactional
    public Saved split(
            Account by, UUID article, UUID lineage, String key, String first, String second, @Nullable String note) {
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
        return save(by, article, record, text, note);
    }

    /**
     * Merges a paragraph into the one before it, which keeps its role.
     *
     * @param text of the later one, as edited
     * @param note for reviewers
     * @throws dev.colophon.fault.Fault {@code nothing-before} where it is the first
     */
    @Transactional
    public Saved merge(Account by, UUID article, UUID lineage, String key, String text, @Nullable String note) {
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
        return save(by, article, record, merged, note);
    }

    /**
     * Puts a paragraph back that the text no longer has: as it read last, where it would stand. It is the same paragraph
     * again, so that sign-offs of it hold again.
     *
     * @param key it had when the caller saw it removed; another one is {@code key-moved}
     * @param note for reviewers
     * @throws dev.colophon.fault.Fault {@code nothing-to-restore} where no text of it is on record
     */
    @Transactional
    public Saved restore(Account by, UUID article, UUID lineage, String key, @Nullable String note) {
        ArticleRecord record = record(by, article);
        SheetParagraph removed = Sheet.of(record, Policies.standard(), Set.of(), clock.instant()).removed().stream()
                .filter(each -> each.lineage().equals(lineage))
                .findFirst()
                .orElseThrow(TranslationFaults::paragraphNotFound);
        if (!key.equals(removed.key())) {
            throw TranslationFaults.keyMoved();
        }
        List<NewParagraph> text = new ArrayList<>();
        record.paragraphs().forEach(each -> text.add(same(each)));
        text.add(removed.position() + 1, last(record, lineage));
        return save(by, article, record, text, note);
    }

    /**
     * Takes a paragraph out of the text. Its row stays, to be signed like a text; taken out again after it was put back, the
     * row is the one that was signed before.
     *
     * @param key it had when the caller saw it; another one is {@code key-moved}
     * @param note for reviewers
     * @throws dev.colophon.fault.Fault {@code no-paragraphs} where it is the only one
     */
    @Transactional
    public Saved remove(Account by, UUID article, UUID lineage, String key, @Nullable String note) {
        ArticleRecord record = record(by, article);
        Standing standing = standing(record, lineage, key);
        List<NewParagraph> left = record.paragraphs().stream()
                .filter(each -> !each.equals(standing))
                .map(StructureService::same)
                .toList();
        return save(by, article, record, left, note);
    }

    private static NewParagraph last(ArticleRecord record, UUID lineage) {
        NewParagraph last = null;
        for (ArticleVersion version : record.versions()) {
            Document.Entry entry = version.kind() == ArticleVersion.Kind.SOURCE
                    ? null
                    : version.byLineage().get(lineage);
            Content content =
                    entry == null ? null : record.content(entry.commitment()).orElse(null);
            // A machine version that nobody took over did not change what the text was.
            boolean stood = last == null || version.kind() == ArticleVersion.Kind.EDITED;
            if (entry != null && content != null && stood) {
                last = new NewParagraph(
                        new Paragraph(entry.role(), content, entry.ref()),
                        lineage,
                        machine(record, version, entry),
                        null);
            }
        }
        if (last == null) {
            throw TranslationFaults.nothingToRestore();
        }
        return last;
    }

    /** The machine version it came from then, null where that does not have it as one paragraph. */
    private static @Nullable String machine(ArticleRecord record, ArticleVersion version, Document.Entry entry) {
        Document.Baseline baseline = entry.baseline();
        String label = version.kind() == ArticleVersion.Kind.MACHINE
                ? version.label()
                : baseline == null ? null : baseline.version();
        return label != null
                        && record.version(label)
                                .filter(from -> from.byLineage().containsKey(entry.lineage()))
                                .isPresent()
                ? label
                : null;
    }

    private ArticleRecord record(Account by, UUID article) {
        Access.toEdit(by, articles.article(by, article).desk(), clock.instant());
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

    private Saved save(Account by, UUID article, ArticleRecord record, List<NewParagraph> text, @Nullable String note) {
        String head = record.target().map(ArticleVersion::label).orElseThrow(TranslationFaults::paragraphNotFound);
        return translations.saveEdit(by, article, new EditedText(head, note, null, text), head);
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
