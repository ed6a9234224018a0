package dev.colophon.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.article.Byline;
import dev.colophon.exchange.NewspaperPage;
import dev.colophon.release.Release.DisclosureLine;
import dev.colophon.release.Release.Line;
import dev.colophon.release.Release.Note;
import dev.colophon.rules.ReleaseKind;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Instant AT = Instant.parse("2026-04-28T00:16:30Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String LINE = "Translated from the Harbour Daily using generative AI and edited by us.";

    private static final Release RELEASE = new Release(
            new ReleaseHead(
                    new UUID(0, 7),
                    "hd-1",
                    2,
                    ReleaseKind.CORRECTION,
                    false,
                    null,
                    null,
                    "en",
                    AT,
                    null,
                    "e2",
                    "sha256:0",
                    "standard/1",
                    new UUID(0, 8)),
            List.of(
                    line(Role.HEADLINE, "A \"title\" <b>"),
                    line(Role.STANDFIRST, "In short."),
                    new Line(new UUID(0, 3), new Paragraph(Role.MEDIA, Content.of(""), "img-7\"><script>")),
                    new Line(
                            new UUID(0, 4),
                            new Paragraph(Role.CAPTION, new Content("A ferry.", "HARBOUR", List.of()), null)),
                    line(Role.SUBHEAD, "Below"),
                    line(Role.BODY, "Text."),
                    line(Role.LIST_ITEM, "one"),
                    line(Role.LIST_ITEM, "two"),
                    line(Role.QUOTE, "We sail.")),
            List.of(new Byline("Han Seorin", "han@harbour.example")),
            new DisclosureLine(LINE, "en", "edited", null),
            "The fare was wrong.",
            List.of(new Note(2, ReleaseKind.CORRECTION, AT, "The fare was <wrong>.")),
            new Imprint("Harbour English", "Harbour Press Ltd.", SEOUL, "Mara Lindqvist", "chief"),
            new Release.Original("ko", "the Harbour Daily", null));

    @Test
    void each_role_has_its_element() {
        assertThat(HtmlFragment.of(RELEASE))
                .startsWith("<article lang=\"en\"")
                .contains("A &quot;title&quot; &lt;b&gt;</h1>")
                .contains("<p class=\"standfirst\"")
                .contains("<figcaption>A ferry. <span class=\"credit\">HARBOUR</span></figcaption>")
                .contains(">Below</h2>")
                .containsSubsequence("<ul>\n<li", "one</li>\n<li", "two</li>\n</ul>")
                .contains("<p>We sail.</p></blockquote>")
                .contains("<p class=\"disclosure\">" + LINE + "</p>")
                .endsWith("</article>\n");
    }

    @Test
    void a_picture_is_an_empty_element_that_names_its_reference_safely() {
        assertThat(HtmlFragment.of(RELEASE))
                .contains("data-ref=\"img-7&quot;&gt;&lt;script&gt;\"></div>")
                .doesNotContain("<script");
    }

    @Test
    void a_correction_is_appended_with_its_day_in_the_publications_zone() {
        assertThat(HtmlFragment.of(RELEASE))
                .contains("<p class=\"correction\"")
                .contains("<strong>Correction, 28 April 2026:</strong> The fare was &lt;wrong&gt;.</p>");
    }

    @Test
    void the_plain_page_reads_back_as_it_was_written() {
        NewspaperPage page = NewspaperPage.parse(PlainPage.of(RELEASE), "en", SEOUL);

        assertThat(page.claimedDisclosure()).isEqualTo(LINE);
        assertThat(page.publishedAt()).isEqualTo("2026-04-28T00:16:00Z");
        assertThat(page.bylines()).extracting(byline -> byline.name()).containsExactly("Han Seorin");
        assertThat(page.paragraphs().get(0)).isEqualTo(Paragraph.of(Role.HEADLINE, "A \"title\" <b>"));
        assertThat(page.paragraphs())
                .extracting(Paragraph::text)
                .contains("A ferry.", "Correction, 28 April 2026: The fare was <wrong>.");
    }

    private static Line line(Role role, String text) {
        return new Line(new UUID(0, text.length()), Paragraph.of(role, text));
    }
}
