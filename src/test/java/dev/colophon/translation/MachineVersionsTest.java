package dev.colophon.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.rules.Standing;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Machine versions received, and what of them becomes the text. */
@QuarkusTest
class MachineVersionsTest extends TranslatedArticle {
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
    void a_machine_version_needs_a_source_version_of_the_article() {
        assertFault(
                "no-such-version",
                () -> translations.receiveMachine(dana, article, new MachineText("s9", null, ENGINE, bodies("Text."))));
    }

    @Test
    void the_head_is_the_newest_edit_and_before_that_the_machine_version() {
        assertThat(head()).isEqualTo("m1");
        save(dana, "m1", "The ferry sails in June.", "The fare is 2,500 won.", "The mayor was glad.");
        assertThat(head()).isEqualTo("e1");
        machine("A ferry will sail in June.", "The price is 2,500 won.", "The mayor was pleased.");
        assertThat(head()).isEqualTo("e1");
    }
}
