package dev.colophon.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.article.ArticleService;
import dev.colophon.release.Newsroom;
import dev.colophon.review.LookedService;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import dev.colophon.translation.MachineText;
import dev.colophon.translation.TranslationService;
import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands under an article's title in the queue. */
@QuarkusTest
class QueueChipsTest {
    @Inject
    Newsroom newsroom;

    @Inject
    ArticleService articles;

    @Inject
    LookedService looked;

    @Inject
    TranslationService translations;

    @Test
    void a_paragraph_that_went_stale_is_named_with_the_version_that_made_it() {
        UUID id = newsroom.readyStory();
        assertThat(row(id)).doesNotContain("stale");
        newsroom.edit(id, 1, "The fare is 2,500 won for one way.");
        assertThat(row(id)).contains("¶1 stale since e2").contains("2 of 3");
        assertThat(row("?view=stale", id)).isNotEmpty();
    }

    @Test
    void what_changed_since_the_reader_looked_is_counted_for_them_alone() {
        UUID id = newsroom.story("city");
        looked.look(newsroom.account("demo-chief"), id, "e1");
        assertThat(row(id)).doesNotContain("since you looked");
        newsroom.edit(id, 2, "“The night was long,” Mayor Do told us.");
        assertThat(row(id)).contains("1 changed since you looked");
        looked.look(newsroom.account("demo-chief"), id, "e2");
        assertThat(row(id)).doesNotContain("since you looked");
    }

    @Test
    void a_corrected_source_is_told_until_it_was_looked_at() {
        UUID id = newsroom.readyStory();
        articles.receiveSource(
                newsroom.account("demo-editor"),
                id,
                List.of(
                        Paragraph.of(Role.HEADLINE, "심야 여객선 첫 운항"),
                        Paragraph.of(Role.BODY, "요금은 편도 2,600원이다."),
                        Paragraph.of(Role.BODY, "도 시장은 “밤은 길었다”고 말했다.")),
                Map.of(),
                "The fare was wrong.");
        assertThat(row(id))
                .contains("Source corrected")
                .contains("1 paragraph affected")
                .contains("since s2");
    }

    @Test
    void a_later_machine_version_is_told_while_an_earlier_one_is_edited() {
        UUID id = newsroom.story("city");
        translations.receiveMachine(
                newsroom.account("demo-editor"),
                id,
                new MachineText(
                        "s1",
                        null,
                        new Act.Engine("Tidewater", "tidewater-2", null, "generative", null, Map.of(), null),
                        List.of(
                                Paragraph.of(Role.HEADLINE, "A night ferry sails for the first time"),
                                Paragraph.of(Role.BODY, "A single costs 2,500 won."),
                                Paragraph.of(Role.BODY, "“The night was long,” said the mayor."))));
        assertThat(row(id)).contains("m2 available, editing on m1");
    }

    private static String row(UUID id) {
        return row("", id);
    }

    /** The article's row of the chief's queue, empty where it is not there. */
    private static String row(String query, UUID id) {
        String page = SignedInBrowser.as("demo-chief")
                .get("/queue" + query)
                .statusCode(200)
                .extract()
                .asString();
        int at = page.indexOf("id=\"a-" + id + "\"");
        return at < 0 ? "" : page.substring(at, page.indexOf("</tr>", at));
    }
}
