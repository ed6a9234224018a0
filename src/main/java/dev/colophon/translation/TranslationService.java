package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.diff.MarkTransfer;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.PersonService;
import dev.colophon.people.Scope;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use cases of translations: machine versions received, edits saved. */
@ApplicationScoped
public class TranslationService {
    private final ArticleService articles;
    private final VersionWriter writer;
    private final ArticleLedger ledger;
    private final LedgerService disclosures;
    private final PersonService people;
    private final Clock clock;

    TranslationService(
            ArticleService articles,
            VersionWriter writer,
            ArticleLedger ledger,
            LedgerService disclosures,
            PersonService people,
            Clock clock) {
        this.articles = articles;
        this.writer = writer;
        this.ledger = ledger;
        this.disclosures = disclosures;
        this.people = people;
        this.clock = clock;
    }

    /** Records a machine version of a source version on record, with its engine as declared. */
    @Transactional
    public Saved receiveMachine(Account by, UUID id, MachineText text) {
        Article article = articles.article(by, id);
        Access.toWrite(by, article.desk(), clock.instant());
        ArticleRecord record = ledger.lock(id);
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
                id,
                article.desk(),
                new Act.MachineReceived(
                        label, text.sourceVersion(), text.scope(), text.engine(), text.translatedAt(), by.isPerson()),
                Map.of("version", version));
        boolean head = record.versions(ArticleVersion.Kind.EDITED).isEmpty();
        if (head && text.scope() == null) {
            index(article.id(), text.paragraphs());
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

    /**
     * Records an edited version.
     *
     * @param expectedHead the head the caller edited; another one is {@code head-moved}
     */
    @Transactional
    public Saved saveEdit(Account by, UUID id, EditedText text, String expectedHead) {
        Article article = articles.article(by, id);
        UUID editor = editor(by, article, text.editedBy());
        ArticleRecord record = ledger.lock(id);
        String head = record.head().map(ArticleVersion::label).orElse("s1");
        if (text.paragraphs().isEmpty()) {
            throw TranslationFaults.noParagraphs();
        }
        Edit edit = Edit.of(record, text);
        if (edit.repeats(head)) {
            return new Saved(head, false);
        }
        if (!head.equals(expectedHead)) {
            throw TranslationFaults.headMoved(head);
        }
        return save(by, editor, article, record, edit, text.note());
    }

    /**
     * Changes one paragraph of the newest text, whatever else was saved since the caller saw it.
     *
     * @param marks the new text's, null to keep the old ones on the words that stay
     */
    @Transactional
    public Saved editParagraph(Account by, UUID id, UUID lineage, String key, String text, @Nullable List<Mark> marks) {
        return editParagraph(by, id, lineage, key, new ParagraphText(text, marks, null, null));
    }

    /** As {@link #editParagraph(Account, UUID, UUID, String, String, List)}, with a note and where the words came from. */
    @Transactional
    public Saved editParagraph(Account by, UUID id, UUID lineage, String key, ParagraphText wanted) {
        Article article = articles.article(by, id);
        Access.toEdit(by, article.desk(), clock.instant());
        ArticleRecord record = ledger.lock(id);
        Standing standing = record.paragraphs().stream()
                .filter(paragraph -> paragraph.lineage().equals(lineage) && paragraph.key() != null)
                .findFirst()
                .orElseThrow(TranslationFaults::paragraphNotFound);
        if (!key.equals(standing.key())) {
            throw TranslationFaults.keyMoved();
        }
        List<NewParagraph> paragraphs = text(
                record,
                each -> each == standing ? edited(content(each), wanted, article.targetLanguage()) : content(each),
                each -> each == standing ? wanted.pastedFrom() : null);
        String head = record.target().map(ArticleVersion::label).orElseThrow(TranslationFaults::paragraphNotFound);
        Edit edit = Edit.of(record, new EditedText(head, null, null, paragraphs));
        return edit.repeats(head) ? new Saved(head, false) : save(by, null, article, record, edit, wanted.note());
    }

    /** The newest text as it stands, under its lineages. */
    private static List<NewParagraph> text(
            ArticleRecord record,
            Function<Standing, Content> content,
            Function<Standing, @Nullable String> pastedFrom) {
        List<NewParagraph> paragraphs = new ArrayList<>();
        for (Standing each : record.paragraphs()) {
            String ref = each.entry() == null ? null : each.entry().ref();
            Paragraph paragraph = new Paragraph(each.role(), content.apply(each), ref);
            paragraphs.add(new NewParagraph(paragraph, each.lineage(), null, pastedFrom.apply(each)));
        }
        return paragraphs;
    }

    private static Content content(Standing standing) {
        return standing.content() == null ? Content.of("") : standing.content();
    }

    /**
     * Saves the newest text once more after texts were erased, so that what rendered an erased source goes on under
     * lineages of its own; and keeps nothing of what was erased in lists and searches.
     *
     * @param again whether anything of the text rendered an erased source
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(Account by, UUID id, boolean again) {
        Article article = articles.article(by, id);
        ArticleRecord record = ledger.record(id);
        List<NewParagraph> paragraphs = text(record, TranslationService::content, each -> null);
        Optional<String> head = record.target().map(ArticleVersion::label);
        if (again && head.isPresent()) {
            save(by, null, article, record, Edit.of(record, new EditedText(head.get(), null, null, paragraphs)), null);
        }
        articles.forget(
                id,
                record.sourceParagraphs().stream()
                        .filter(paragraph -> paragraph.content() != null)
                        .map(paragraph ->
                                Objects.requireNonNull(paragraph.content()).text())
                        .findFirst()
                        .orElse(""),
                paragraphs.stream().map(NewParagraph::paragraph).toList());
    }

    /** A version's text; {@code head} is a label. */
    @Transactional
    public Version version(Account by, UUID id, String label) {
        articles.article(by, id);
        ArticleRecord record = articles.record(id);
        ArticleVersion version = record.version(label).orElseThrow(() -> TranslationFaults.versionNotFound(label));
        return Versions.read(record, version, disclosures);
    }

    private Saved save(
            Account by,
            @Nullable UUID editor,
            Article article,
            ArticleRecord record,
            Edit edit,
            @Nullable String note) {
        String label = "e" + (record.versions(ArticleVersion.Kind.EDITED).size() + 1);
        Document.Version version =
                writer.write(article, record, label, edit.basedOn(), edit.adopted(), edit.paragraphs());
        Act act = new Act.EditSaved(label, edit.basedOn(), ledger.note(note));
        Map<String, Document> documents = Map.of("version", version);
        if (editor == null) {
            ledger.append(by, article.id(), article.desk(), act, documents);
        } else {
            ledger.appendFor(editor, by, article.id(), article.desk(), act, documents);
        }
        index(
                article.id(),
                edit.paragraphs().stream().map(NewParagraph::paragraph).toList());
        return new Saved(label, true);
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

    private @Nullable UUID editor(Account by, Article article, @Nullable UUID editedBy) {
        if (by.isPerson()) {
            Access.toEdit(by, article.desk(), clock.instant());
            Access.require(
                    editedBy == null || editedBy.equals(by.id()),
                    "not-your-edit",
                    "A person saves their own edits; a client with edits:import delivers those of others.");
            return null;
        }
        Access.require(
                by.may(Scope.EDITS_IMPORT, article.desk()), "not-in-scope", "This takes the scope edits:import.");
        if (editedBy == null || !people.holds(editedBy, DeskRole.EDITOR, article.desk())) {
            throw TranslationFaults.noSuchEditor();
        }
        return editedBy;
    }

    private void index(UUID id, List<Paragraph> text) {
        articles.index(id, Paragraph.title(text), Paragraph.texts(text));
    }

    private static Content edited(Content before, ParagraphText wanted, String language) {
        String text = wanted.text();
        List<Mark> kept = wanted.marks() == null
                ? MarkTransfer.transfer(before.text(), before.marks(), text, language)
                : wanted.marks();
        return new Content(text, before.credit(), kept);
    }
}
