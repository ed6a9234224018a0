package dev.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.text.Mark;
import dev.colophon.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that other tools made: every paragraph, role, language and inline mark of them is there. */
class ForeignFilesTest {
    private static final Path FILES = Path.of("src/test/resources/exchange");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void an_xliff_1_2_that_omegat_translated() throws IOException {
        Story story = Xliff.read(bytes("omegat/translated/night-ferry.xlf"));
        assertThat(story.externalId()).isEqualTo("hd-1");
        assertThat(story.sourceLanguage()).isEqualTo("ko");
        assertThat(story.targetLanguage()).isEqualTo("en");
        assertThat(told(story.page().paragraphs())).isEqualTo("""
                cms-1 headline: 야간 여객선
                cms-2 caption: 부두의 배 [김노을]
                cms-3 body: 요금은 <strong>2,500원</strong>이다. 시간표는 <em>매일</em> 바뀐다.
                cms-4 subhead: 승객
                cms-5 list-item: 어른 120명
                cms-6 list-item: 어린이 30명
                cms-7 quote: “밤바다는 조용하다.”
                """);
        assertThat(told(translated(story))).isEqualTo("""
                cms-1 headline: Night ferry
                cms-2 caption: The ship at the quay [김노을]
                cms-3 body: The fare is <strong>2,500 won</strong>. The timetable changes <em>daily</em>.
                cms-4 subhead: Passengers
                cms-5 list-item: 120 adults
                cms-6 list-item: 30 children
                cms-7 quote: “The night sea is calm.”
                """);
    }

    @Test
    void a_page_that_omegat_translated() throws IOException {
        NewspaperPage page =
                HtmlPage.parse(Files.readString(FILES.resolve("omegat/translated/night-ferry.html")), "en", SEOUL);
        assertThat(told(page.paragraphs())).isEqualTo("""
                - headline: Night ferry
                ferry.jpg media:
                - caption: The ship at the quay [Kim Noeul]
                - body: The fare is <strong>2,500 won</strong>. The <link https://harbour.example/?a=1&b=2>timetable</link> changes <em>daily</em>.
                - subhead: Passengers
                - list-item: 120 adults
                - list-item: 30 children
                - quote: “The night sea is calm.”
                """);
    }

    @Test
    void segments_of_the_xliff_2_test_suite() throws IOException {
        Story joined = Xliff.read(bytes("toJoin2_in.xlf"));
        assertThat(joined.sourceLanguage() + " " + joined.targetLanguage()).isEqualTo("en fr");
        assertThat(told(joined.page().paragraphs()))
                .isEqualTo("1 body: Sentence 1. Sentence [  ] 2. Sentence 3. Sentence 4. Sentence 5.\n");
        assertThat(told(translated(joined)))
                .isEqualTo("1 body: Phrase 1. Phrase [  ] 2. sentence 3. Phrase 4. Phrase 5.\n");
    }

    @Test
    void codes_of_the_xliff_2_test_suite() throws IOException {
        Story segmented = Xliff.read(bytes("toSegment1_out.xlf"));
        assertThat(segmented.sourceLanguage()).isEqualTo("en");
        assertThat(segmented.machine()).isNull();
        assertThat(told(segmented.page().paragraphs()))
                .isEqualTo(
                        "1 body: Sentence 1. Sentence 2. Sentence 3. Sentence 4. "
                                + "Sentence  5. Sentence  6. Sentence 7. Sentence 8. <strong>Sentence 9. Sentence 10</strong>.\n");
    }

    @Test
    void an_item_of_the_ninjs_guidelines() throws IOException {
        Story story = Ninjs.read(new ObjectMapper().readTree(bytes("004_simple_text_article.json")), "en", SEOUL);
        assertThat(story.sourceLanguage()).isEqualTo("en");
        assertThat(told(story.page().paragraphs())).isEqualTo("""
                - headline: Captain of wrecked cruise ship on trial in Italy
                - body: GROSSETO, Italy (AP) -- The trial of the captain of the shipwrecked Costa Concordia cruise liner has begun \
                in a theater converted into a courtroom in Tuscany to accommodate all the survivors and relatives of the 32 \
                victims who want to see justice carried out in the 2012 tragedy.
                - body: The sole defendant, Francesco Schettino, his eyes shaded by sunglasses and slipping into a back door, made \
                no comment to reporters as he arrived for his trial Tuesday on charges of multiple manslaughter, abandoning ship \
                and causing the shipwreck near the island of Giglio.
                - body: His lawyer, Domenico Pepe, told reporters that, as expected, the judge was postponing the hearing due to an \
                eight-day nationwide lawyers' strike.
                - body: Pepe said some 1,000 witnesses are expected to eventually testify. Many of them are expected to be from among \
                the 4,200 passengers and crew aboard the ship that struck a jagged reef off Giglio, took on water and capsized. \
                Schettino has denied wrongdoing.
                """);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    private static List<Paragraph> translated(Story story) {
        return Optional.ofNullable(story.machine()).orElseThrow().paragraphs();
    }

    /** A line for each paragraph: its reference, role, text with its marks around it, and credit. */
    private static String told(List<Paragraph> paragraphs) {
        StringBuilder told = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String credit = paragraph.content().credit();
            told.append(paragraph.ref() == null ? "-" : paragraph.ref())
                    .append(' ')
                    .append(paragraph.role().code())
                    .append(": ")
                    .append(marked(paragraph))
                    .append(credit == null ? "" : " [" + credit + "]");
            told.setLength(told.toString().stripTrailing().length());
            told.append('\n');
        }
        return told.toString();
    }

    private static String marked(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<Mark> marks = new ArrayList<>(paragraph.content().marks());
        marks.sort(Comparator.comparingInt(Mark::start).reversed());
        for (Mark mark : marks) {
            String code = mark.type().code();
            text.insert(mark.end(), "</" + code + ">");
            text.insert(mark.start(), "<" + code + (mark.href() == null ? "" : " " + mark.href()) + ">");
        }
        return text.toString();
    }
}
