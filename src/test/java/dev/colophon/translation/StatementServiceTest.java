package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document;
import dev.colophon.people.Account;
import dev.colophon.people.Scope;
import dev.colophon.people.TestAccounts;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Standing;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people state of a translation: what renders what, that no machine was used, that an edit is not theirs. */
@QuarkusTest
class StatementServiceTest extends TranslatedArticle {
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
}
