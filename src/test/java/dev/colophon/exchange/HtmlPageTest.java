package dev.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.fault.Fault;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Night ferry | Harbour Daily</title>
            <meta property="article:published_time" content="2026-04-28T09:16:00+09:00"><script>var p = "<p>no</p>";</script>
            </head><body><nav><p>Home</p><p>City</p></nav>
            <article class="teaser"><h2>Elsewhere</h2><p>Short.</p></article>
            <main><article>
              <header><h1>Night ferry sails <em>at last</em></h1><p class="standfirst">From June, every night.</p>
              <span class="byline">By Han Seorin [han@harbourdaily.example]</span></header>
              <figure><img src="https://cdn.example/f.jpg" alt="x"><figcaption>The ferry at dawn [Kim Noeul]</figcaption></figure>
              <p>The fare   is <strong>2,500
                won</strong>, <a href="https://harbour.example/fares">the office</a> said.<br>It holds.</p>
              <div>Loose words<br><br>and <b><i>more</i></b> of them.<p>Inside.</p></div>
              <h2>The route</h2>
              <ul><li>East pier</li><li>West <a href="javascript:alert(1)">pier</a></li></ul>
              <blockquote><p>“The night was long.”</p></blockquote>
              <aside><p>Read more</p></aside>
              <p>Translated from the Harbour Daily using generative AI and edited by Harbour English staff.</p>
              <footer><a href="/share">Share</a></footer>
            </article></main><footer><p>Imprint of a paper that is much longer than anything else on this page.</p></footer>
            </body></html>
            """;

    private final NewspaperPage page = HtmlPage.parse(PAGE, "en", ZoneId.of("Asia/Seoul"));

    @Test
    void the_article_is_found_and_what_surrounds_it_left_out() {
        assertThat(told(page)).isEqualTo("""
                        headline|Night ferry sails at last
                        standfirst|From June, every night.
                        media|
                        caption|The ferry at dawn
                        body|The fare is 2,500 won, the office said.\\nIt holds.
                        body|Loose words
                        body|and more of them.
                        body|Inside.
                        subhead|The route
                        list-item|East pier
                        list-item|West pier
                        quote|“The night was long.”
                        """.strip());
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-04-28T00:16:00Z"));
        assertThat(page.bylines()).containsExactly(new Byline("Han Seorin", "han@harbourdaily.example"));
        assertThat(page.claimedDisclosure()).startsWith("Translated from the Harbour Daily");
        assertThat(page.paragraphs().get(3).content().credit()).isEqualTo("Kim Noeul");
        assertThat(page.paragraphs().get(2).ref()).isEqualTo("https://cdn.example/f.jpg");
    }

    @Test
    void emphasis_and_links_stay_on_their_words_and_no_other_address_does() {
        assertThat(marks(0)).containsExactly("em:at last");
        assertThat(marks(4)).containsExactly("strong:2,500 won", "link:the office:https://harbour.example/fares");
        assertThat(marks(6)).containsExactlyInAnyOrder("em:more", "strong:more");
        assertThat(marks(10)).isEmpty();
    }

    @Test
    void without_an_element_that_says_so_the_article_is_where_most_text_stands() {
        NewspaperPage bare = HtmlPage.parse(
                "<body><div><p>Menu</p></div><div id=x><h1>Title</h1><div><p>A long first paragraph of text.</p>"
                        + "<p>And a second one, longer still.</p></div></div><div><p>Cookie notice.</p></div>",
                "en",
                ZoneId.of("UTC"));
        assertThat(told(bare)).isEqualTo("""
                        headline|Title
                        body|A long first paragraph of text.
                        body|And a second one, longer still.""".strip());
    }

    @Test
    void a_fragment_of_plain_elements_is_read_too() {
        assertThat(told(HtmlPage.parse("<p>One <i>word</i></p><p>Two</p>", "en", ZoneId.of("UTC"))))
                .isEqualTo("body|One word\nbody|Two");
        assertThat(told(HtmlPage.parse("No element at all", "en", ZoneId.of("UTC"))))
                .isEqualTo("body|No element at all");
    }

    @Test
    void an_empty_page_is_refused() {
        assertThatThrownBy(() -> HtmlPage.parse("<p> <img src=x></p>", "en", ZoneId.of("UTC")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("text-empty"));
    }

    @Test
    void a_page_nested_deeper_than_any_is_answered_and_one_with_endless_tags_refused() {
        assertThat(told(HtmlPage.parse("<div>".repeat(30_000) + "deep", "en", ZoneId.of("UTC"))))
                .contains("deep");
        assertThat(told(HtmlPage.parse("<p>" + "<b>".repeat(30_000) + "deep", "en", ZoneId.of("UTC"))))
                .contains("deep");
        assertThatThrownBy(() -> HtmlPage.parse("<b>".repeat(50_000), "en", ZoneId.of("UTC")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("too-large"));
    }

    private List<String> marks(int paragraph) {
        Paragraph at = page.paragraphs().get(paragraph);
        return at.content().marks().stream()
                .map(mark -> mark.type().code() + ":" + at.text().substring(mark.start(), mark.end())
                        + (mark.type() == Mark.Type.LINK ? ":" + mark.href() : ""))
                .toList();
    }

    static String told(NewspaperPage page) {
        return page.paragraphs().stream()
                .map(paragraph ->
                        paragraph.role().code() + "|" + paragraph.text().replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }
}
