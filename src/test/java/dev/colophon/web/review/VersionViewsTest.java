package dev.colophon.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.Account;
import dev.colophon.people.TokenService;
import dev.colophon.platform.DemoDesk;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.SheetParagraph;
import dev.colophon.translation.ParagraphText;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.People;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The versions that the pickers offer. */
@QuarkusTest
class VersionViewsTest {
    @Inject
    DemoDesk demo;

    @Inject
    ReviewService reviews;

    @Inject
    TranslationService translations;

    @Inject
    TokenService tokens;

    @Test
    void after_a_day_of_saving_the_newest_are_offered_and_the_older_ones_that_matter() {
        Account editor = tokens.accept("demo-editor").orElseThrow();
        UUID article = demo.fresh("salt-battery");
        int before = sheet(editor, article).record().versions().size();
        for (int n = 0; n < 14; n++) {
            SheetParagraph last = sheet(editor, article).paragraphs().get(1);
            translations.editParagraph(
                    editor,
                    article,
                    last.lineage(),
                    String.valueOf(last.key()),
                    new ParagraphText("Text " + n + ".", null, null, null));
        }
        Sheet sheet = sheet(editor, article);
        assertThat(sheet.record().versions()).hasSize(before + 14);
        VersionViews versions = new VersionViews(sheet, new People(Map.of(), editor.id()));
        List<String> labels =
                versions.newest(Set.of("m1")).stream().map(VersionView::label).toList();
        String newest = sheet.record().head().orElseThrow().label();
        assertThat(labels).hasSize(13).startsWith(newest).endsWith("m1").doesNotContain("s1");
    }

    private Sheet sheet(Account account, UUID article) {
        return reviews.review(account, article).sheet();
    }
}
