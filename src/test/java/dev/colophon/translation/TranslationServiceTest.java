package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document;
import dev.colophon.article.Saved;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.TestAccounts;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.ArticleVersion;
import dev.colophon.rules.Standing;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits saved: of the whole text, or of one paragraph. */
@QuarkusTest
class TranslationServiceTest extends TranslatedArticle {
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
    void an_edit_needs_a_base_of_the_article_and_not_the_source_once_there_is_machine_text() {
        assertFault("no-such-version", () -> save(dana, "e7", "Text."));
        assertFault("machine-text-exists", () -> save(dana, "s1", "Text."));
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
}
