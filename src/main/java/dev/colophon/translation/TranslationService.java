package dev.colophon.translation;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleLedger;
import dev.colophon.article.ArticleService;
import dev.colophon.article.Saved;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.PersonService;
import dev.colophon.people.Scope;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of translations: machine versions received, edits saved. */
@ApplicationScoped
public class TranslationService {
    private final ArticleService articles;
    private final MachineIntake machines;
    private final VersionWriter writer;
    private final ReviewerNotes notes;
    private final ArticleLedger ledger;
    private final LedgerService disclosures;
    private final PersonService people;
    private final ReportedEditService reported;
    private final Clock clock;

    TranslationService(
            ArticleService articles,
            MachineIntake machines,
            VersionWriter writer,
            ReviewerNotes notes,
            ArticleLedger ledger,
            LedgerService disclosures,
            PersonService people,
            ReportedEditService reported,
            Clock clock) {
        this.articles = articles;
        this.machines = machines;
        this.writer = writer;
        this.notes = notes;
        this.ledger = ledger;
        this.disclosures = disclosures;
        this.people = people;
        this.reported = reported;
        this.clock = clock;
    }

    /** Records a machine version of a source version on record, with its engine as declared. */
    @Transactional
    public Saved receiveMachine(Account by, UUID id, MachineText text) {
        Article article = articles.article(by, id);
        Access.toWrite(by, article.desk(), clock.instant());
        return machines.receive(by, article, text);
    }

    /**
     * Records an edited version.
     *
     * @param expectedHead the head the caller edited; another one is {@code head-moved}
     * @throws dev.colophon.fault.Fault {@code note-required} where the policy wants to know why
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

    /** Changes one paragraph of the newest text, whatever else was saved since the caller saw it. */
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
        List<NewParagraph> paragraphs = CurrentText.with(record, standing, wanted, article.targetLanguage());
        String head = record.target().map(ArticleVersion::label).orElseThrow(TranslationFaults::paragraphNotFound);
        Edit edit = Edit.of(record, new EditedText(head, null, null, paragraphs));
        return edit.repeats(head) ? new Saved(head, false) : save(by, null, article, record, edit, wanted.note());
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
        List<NewParagraph> paragraphs = CurrentText.of(record);
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
        notes.demand(article, record, editor == null ? by.id() : editor, version, texts(edit), note);
        Act act = new Act.EditSaved(label, edit.basedOn(), ledger.note(note));
        Map<String, Document> documents = Map.of("version", version);
        if (editor == null) {
            ledger.append(by, article.id(), article.desk(), act, documents);
        } else {
            ledger.appendFor(editor, by, article.id(), article.desk(), act, documents);
            reported.note(by, editor, article, label);
        }
        List<Paragraph> text =
                edit.paragraphs().stream().map(NewParagraph::paragraph).toList();
        articles.index(article.id(), Paragraph.title(text), Paragraph.texts(text));
        return new Saved(label, true);
    }

    private static List<Content> texts(Edit edit) {
        return edit.paragraphs().stream()
                .map(paragraph -> paragraph.paragraph().content())
                .toList();
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
}
