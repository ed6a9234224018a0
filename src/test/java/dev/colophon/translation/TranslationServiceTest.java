package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.article.Saved;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Scope;
import dev.colophon.people.TestAccounts;
import dev.colophon.people.TokenService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TranslationServiceTest {
    private static final Act.Engine ENGINE =
            new Act.Engine("Tidewater", "tidewater-translate", null, "generative", null, Map.of(), null);

    @Inject
    TokenService tokens;

    @Inject
    ArticleService articles;

    @Inject
    TranslationService translations;

    @Inject
    StatementService statements;

    private final Account dana = TestAccounts.person("Dana Whitlock", DeskRole.EDITOR);
    private final Account joon = TestAccounts.person("Joon Seo", DeskRole.EDITOR);
    private UUID article;

    @BeforeEach
    void a_translated_article() {
        article = received("여객선은 6월에 출항한다.", "요금은 2,500원이다.", "시장은 기뻐했다.");
        machine("The ferry will sail in June.", "The fare is 2,500 won.", "The mayor was glad.");
    }

    @Test
    void the_head_is_the_newest_edit_and_before_that_the_machine_version() {
        assertThat(head()).isEqualTo("m1");
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        assertThat(head()).isEqualTo("e1");
        machine("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        assertThat(head()).isEqualTo("e1");
    }

    @Test
    void an_edit_of_an_outdated_head_is_refused_and_nothing_is_written() {
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        assertFault(
                "head-moved", () -> save(joon, "m1", "Other words.", "The fare is 2,500 won.", "The mayor was glad."));
        assertThat(head()).isEqualTo("e1");
    }

    @Test
    void saving_the_newest_text_again_writes_nothing() {
        String[] text = {"The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad."};
        assertThat(save(dana, "m1", text)).isEqualTo(new Saved("e1", true));
        assertThat(save(joon, "e1", text)).isEqualTo(new Saved("e1", false));
    }

    @Test
    void two_people_on_two_paragraphs_never_collide() {
        List<Standing> seen = paragraphs();
        edit(dana, seen.get(0), "The ferry sails in June.");
        edit(joon, seen.get(2), "The mayor was pleased.");
        assertThat(texts())
                .containsExactly("The ferry sails in June.", "The fare is 2,500 won.", "The mayor was pleased.");
    }

    @Test
    void an_edit_of_a_paragraph_that_moved_on_is_refused() {
        Standing seen = paragraphs().get(0);
        edit(dana, seen, "The ferry sails in June.");
        assertFault("key-moved", () -> edit(joon, seen, "A ferry sails in June."));
    }

    @Test
    void editing_one_paragraph_leaves_every_other_key_as_it_was() {
        List<Standing> before = paragraphs();
        edit(dana, before.get(1), "The fare is 2,600 won.");
        List<Standing> after = paragraphs();
        assertThat(after.get(0).key()).isEqualTo(before.get(0).key());
        assertThat(after.get(1).key()).isNotEqualTo(before.get(1).key());
        assertThat(after.get(2).key()).isEqualTo(before.get(2).key());
        assertThat(after)
                .extracting(Standing::lineage)
                .isEqualTo(before.stream().map(Standing::lineage).toList());
    }

    @Test
    void taking_an_edit_back_restores_the_key() {
        Standing before = paragraphs().get(1);
        edit(dana, before, "The fare is 2,600 won.");
        edit(dana, paragraphs().get(1), "The fare is 2,500 won.");
        assertThat(paragraphs().get(1).key()).isEqualTo(before.key());
    }

    @Test
    void marks_stay_on_the_words_that_stay() {
        Standing seen = paragraphs().get(0);
        translations.editParagraph(
                dana,
                article,
                seen.lineage(),
                key(seen),
                new ParagraphText(
                        "The ferry Noeul will sail in June.",
                        List.of(new Mark(10, 15, Mark.Type.EM, null)),
                        null,
                        null));
        edit(joon, paragraphs().get(0), "The electric ferry Noeul will sail in June.");
        Content content = paragraphs().get(0).content();
        assertThat(content).isNotNull();
        assertThat(content.marks()).containsExactly(new Mark(19, 24, Mark.Type.EM, null));
    }

    @Test
    void a_later_machine_version_is_adopted_whole() {
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        machine("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        List<NewParagraph> adopted = translations.version(dana, article, "m2").paragraphs().stream()
                .map(line -> NewParagraph.of(line.paragraph()))
                .toList();
        translations.saveEdit(dana, article, new EditedText("m2", null, null, adopted), "e1");
        assertThat(texts())
                .containsExactly("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        assertThat(paragraphs())
                .allSatisfy(p -> assertThat(p.entry().baseline().version()).isEqualTo("m2"));
        assertThat(paragraphs())
                .allSatisfy(p -> assertThat(p.entry().change().kind()).isEqualTo("unchanged"));
    }

    @Test
    void one_paragraph_is_taken_from_a_later_machine_version() {
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        machine("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        List<NewParagraph> text = new ArrayList<>();
        for (Standing each : paragraphs()) {
            text.add(new NewParagraph(new Paragraph(each.role(), each.content(), null), each.lineage(), null, null));
        }
        text.set(
                1,
                new NewParagraph(
                        Paragraph.of(Role.BODY, "The price is 2,500 won."),
                        paragraphs().get(1).lineage(),
                        "m2",
                        null));
        translations.saveEdit(dana, article, new EditedText("e1", null, null, text), "e1");
        assertThat(paragraphs()).extracting(p -> p.entry().baseline().version()).containsExactly("m1", "m2", "m1");
    }

    @Test
    void a_new_source_version_moves_the_keys_of_what_links_to_it_and_no_other() {
        List<Standing> before = paragraphs();
        articles.receiveSource(
                dana, article, bodies("여객선은 6월에 출항한다.", "요금은 2,600원이다.", "시장은 기뻐했다."), Map.of(), "corrected");
        List<Standing> after = paragraphs();
        assertThat(after.get(0).key()).isEqualTo(before.get(0).key());
        assertThat(after.get(1).key()).isNotEqualTo(before.get(1).key());
        assertThat(after.get(2).key()).isEqualTo(before.get(2).key());
    }

    @Test
    void a_person_sets_what_renders_what() {
        List<Standing> before = paragraphs();
        UUID first = before.get(0).source().get(0);
        UUID second = before.get(1).source().get(0);
        statements.align(
                dana, article, List.of(new Document.Link(before.get(0).lineage(), List.of(second, first))), "both");
        assertThat(paragraphs().get(0).source()).containsExactly(first, second);
    }

    @Test
    void a_machine_version_needs_a_source_version_of_the_article() {
        assertFault(
                "no-such-version",
                () -> translations.receiveMachine(dana, article, new MachineText("s9", null, ENGINE, bodies("Text."))));
    }

    @Test
    void an_edit_needs_a_base_of_the_article_and_not_the_source_once_there_is_machine_text() {
        assertFault("no-such-version", () -> save(dana, "e7", "Text."));
        assertFault("machine-text-exists", () -> save(dana, "s1", "Text."));
    }

    @Test
    void a_human_translation_states_that_no_machine_was_used() {
        UUID human = received("하나의 문단이다.");
        statements.declareNone(dana, human);
        translations.saveEdit(
                dana,
                human,
                new EditedText("s1", null, null, List.of(NewParagraph.of(Paragraph.of(Role.BODY, "One paragraph.")))),
                "s1");
        ArticleRecord record = articles.record(human);
        assertThat(record.declaredNone()).isNotNull();
        assertThat(record.paragraphs().get(0).source()).hasSize(1);
        assertFault("machine-text-exists", () -> statements.declareNone(dana, article));
    }

    @Test
    void a_client_delivers_the_edit_of_a_person_who_can_disown_it() {
        Account importer = TestAccounts.client("cms", Scope.EDITS_IMPORT);
        Account editor = tokens.accept("demo-editor-2").orElseThrow();
        List<NewParagraph> text = bodies("The ferry sails.", "The fare is 2,500 won.").stream()
                .map(NewParagraph::of)
                .toList();
        translations.saveEdit(importer, article, new EditedText("m1", null, editor.id(), text), "m1");
        assertThat(articles.record(article)
                        .version("e1")
                        .orElseThrow()
                        .recorded()
                        .actor()
                        .person())
                .isEqualTo(editor.id());
        assertFault(
                "editor-unknown",
                () -> translations.saveEdit(importer, article, new EditedText("e1", null, dana.id(), text), "e1"));
        assertFault("not-your-edit", () -> statements.disown(dana, article, "e1", "not mine"));
        statements.disown(editor, article, "e1", "not mine");
        assertThat(articles.record(article).disowned()).containsExactly("e1");
    }

    @Test
    void who_does_not_edit_at_the_desk_cannot_save() {
        Account reviewer = TestAccounts.person("Sol Park", DeskRole.REVIEWER);
        assertFault("not-an-editor", () -> save(reviewer, "m1", "Text."));
        Account stranger = TestAccounts.person("Nobody");
        assertFault("article-not-found", () -> save(stranger, "m1", "Text."));
    }

    @Test
    void the_record_verifies_and_an_unchanged_text_is_stored_once() {
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        ArticleRecord record = articles.record(article);
        assertThat(record.verifies()).isTrue();
        Document.Version machine =
                record.version("m1").map(ArticleVersion::document).orElseThrow();
        Document.Version edited =
                record.version("e1").map(ArticleVersion::document).orElseThrow();
        assertThat(edited.paragraphs().get(1).commitment())
                .isEqualTo(machine.paragraphs().get(1).commitment());
        assertThat(edited.paragraphs().get(0).commitment())
                .isNotEqualTo(machine.paragraphs().get(0).commitment());
    }

    private UUID received(String... source) {
        return articles.create(
                        dana,
                        new NewArticle(
                                null, "city", "ko", "en", "the Harbour Daily", null, null, List.of(), bodies(source)))
                .id();
    }

    private void machine(String... text) {
        translations.receiveMachine(dana, article, new MachineText("s1", null, ENGINE, bodies(text)));
    }

    private Saved save(Account by, String base, String... text) {
        List<NewParagraph> paragraphs =
                bodies(text).stream().map(NewParagraph::of).toList();
        return translations.saveEdit(by, article, new EditedText(base, null, null, paragraphs), base);
    }

    private void edit(Account by, Standing seen, String text) {
        translations.editParagraph(by, article, seen.lineage(), key(seen), new ParagraphText(text, null, null, null));
    }

    private static String key(Standing standing) {
        return java.util.Objects.requireNonNull(standing.key());
    }

    private List<Standing> paragraphs() {
        return articles.record(article).paragraphs();
    }

    private List<String> texts() {
        return paragraphs().stream().map(p -> p.content().text()).toList();
    }

    private String head() {
        return articles.record(article).head().orElseThrow().label();
    }

    private static List<Paragraph> bodies(String... texts) {
        return List.of(texts).stream()
                .map(text -> Paragraph.of(Role.BODY, text))
                .toList();
    }

    private static void assertFault(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
