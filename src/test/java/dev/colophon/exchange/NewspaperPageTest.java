package dev.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.fault.Fault;
import dev.colophon.text.Content;
import dev.colophon.text.Paragraph;
import dev.colophon.text.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NewspaperPageTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static NewspaperPage parse(String text) {
        return NewspaperPage.parse(text, "en", SEOUL);
    }

    /** A page in short: {@code headline|caption(credit)|body}. */
    private static String roles(NewspaperPage page) {
        return page.paragraphs().stream()
                .map(paragraph -> paragraph.role().code()
                        + (paragraph.content().credit() == null
                                ? ""
                                : "(" + paragraph.content().credit() + ")"))
                .collect(Collectors.joining("|"));
    }

    @Test
    void aWholePageIsRecognised() {
        NewspaperPage page = parse("""
                Night ferry to sail

                Published: 28 Apr. 2026, 09:16

                The ferry at its pier. [OH DO-YUN]

                A ferry will sail.

                "At last," said Na Yeon-ok.

                Translated from the Harbour Daily using generative AI and edited by Harbour English staff.

                BY HAN SEORIN [han.seorin@harbourdaily.example]
                """);
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2026-04-28T00:16:00Z"));
        assertThat(page.bylines()).containsExactly(new Byline("HAN SEORIN", "han.seorin@harbourdaily.example"));
        assertThat(page.claimedDisclosure())
                .isEqualTo(
                        "Translated from the Harbour Daily using generative AI and edited by Harbour English staff.");
        assertThat(page.paragraphs())
                .containsExactly(
                        Paragraph.of(Role.HEADLINE, "Night ferry to sail"),
                        new Paragraph(
                                Role.CAPTION, new Content("The ferry at its pier.", "OH DO-YUN", List.of()), null),
                        Paragraph.of(Role.BODY, "A ferry will sail."),
                        Paragraph.of(Role.BODY, "\"At last,\" said Na Yeon-ok."));
    }

    @Test
    void strayWhiteSpaceMakesNoDifference() {
        String tidy = "Head\n\nPublished: 28 Apr. 2026, 09:16\n\nOne.\n\nTwo.\n\nThree.\n";
        String stray =
                "\n \u00a0\n  Head \u00a0\r\n \u00a0\t\r\n\u00a0\nPublished: 28\u00a0Apr. 2026, 09:16\n\u3000\nOne.\nTwo.\u00a0\n\u200b\n\n\n\u00a0Three.";
        assertThat(parse(stray)).isEqualTo(parse(tidy));
    }

    @Test
    void aPageMayLackAnythingButItsText() {
        assertThat(roles(parse("Only a headline"))).isEqualTo("headline");
        assertThat(roles(parse("Head\n\nBody one.\n\nBody two."))).isEqualTo("headline|body|body");
        assertThat(roles(parse("Published: 28 Apr. 2026, 09:16\n\nThe body begins at once.\n\nMore.")))
                .isEqualTo("body|body");
        assertThat(roles(parse("Published: 28 Apr. 2026, 09:16\n\nThe headline below its date\n\nMore.")))
                .isEqualTo("headline|body");
        assertThat(roles(parse("Published: 28 Apr. 2026, 09:16\n\nA picture [YONHAP]\n\nMore.")))
                .isEqualTo("caption(YONHAP)|body");
        assertThat(parse("Head\n\nBody.").publishedAt()).isNull();
        assertThat(parse("Head\n\nBody.").claimedDisclosure()).isNull();
        assertThat(parse("Head\n\nBody.").bylines()).isEmpty();
    }

    @Test
    void aPageWithoutTextIsAFault() {
        for (String nothing : List.of("", " \n\u00a0\n\t\r\n", "\u200b\ufeff")) {
            assertThatThrownBy(() -> parse(nothing))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo("text-empty"));
        }
    }

    @Test
    void aLongFirstLineIsNoHeadline() {
        assertThat(roles(parse("word ".repeat(80)))).isEqualTo("body");
    }

    @Test
    void captionsMayBeManyAndStandAnywhere() {
        assertThat(roles(parse("Head\n\nOne [YONHAP]\n\nTwo [Oh Do-yun, AP]\n\nBody.\n\nThree 【内海大学提供】\n\nBody.")))
                .isEqualTo("headline|caption(YONHAP)|caption(Oh Do-yun, AP)|body|caption(内海大学提供)|body");
    }

    @Test
    void whatOnlyLooksLikeACaptionStaysBody() {
        assertThat(roles(parse(
                        "Head\n\nA picture without credit\n\nBody.\n\nAs shown [1]\n\nSo he wrote [sic]\n\n[YONHAP]"
                                + "\n\nRead the plan [see the map below.]\n\nEnds ]\n\nEmpty [ ]")))
                .isEqualTo("headline|body|body|body|body|body|body|body|body");
    }

    @Test
    void aHeadlineMayEndInBrackets() {
        assertThat(roles(parse("Mayor resigns [Update]\n\nBody."))).isEqualTo("headline|body");
    }

    @Test
    void severalAuthorsEachKeepTheirAddress() {
        assertThat(parse("Head\n\nBody.\n\nBY HAN SEORIN [a@h.example] AND OH DO-YUN [b@h.example]")
                        .bylines())
                .containsExactly(new Byline("HAN SEORIN", "a@h.example"), new Byline("OH DO-YUN", "b@h.example"));
        assertThat(parse("Head\n\nBody.\n\nBY HAN SEORIN, OH DO-YUN and MA SEO-U [a@h.example, b@h.example]")
                        .bylines())
                .containsExactly(
                        new Byline("HAN SEORIN", null),
                        new Byline("OH DO-YUN", "a@h.example"),
                        new Byline("MA SEO-U", "b@h.example"));
        assertThat(parse("Head\n\nBody.\n\nBY HAN SEORIN [a@h.example]\nBY OH DO-YUN")
                        .bylines())
                .containsExactly(new Byline("HAN SEORIN", "a@h.example"), new Byline("OH DO-YUN", null));
    }

    @Test
    void authorsAreNamedInTheirLanguagesWay() {
        assertThat(NewspaperPage.parse("제목\n\n본문이다.\n\n한서린·오도윤 기자 [a@h.example]", "ko", SEOUL)
                        .bylines())
                .containsExactly(new Byline("한서린", null), new Byline("오도윤", "a@h.example"));
        assertThat(NewspaperPage.parse("제목\n\n본문이다.\n\n한서린 기자", "ko", SEOUL).bylines())
                .containsExactly(new Byline("한서린", null));
        assertThat(NewspaperPage.parse("題\n\n本文。\n\n汐見涼 [s@e.example]", "ja", SEOUL)
                        .bylines())
                .containsExactly(new Byline("汐見涼", "s@e.example"));
        assertThat(NewspaperPage.parse("題\n\n本文。\n\n文・汐見涼", "ja", SEOUL).bylines())
                .containsExactly(new Byline("汐見涼", null));
        assertThat(parse("Head\n\nBy Han Seorin\n\nBody.").bylines()).containsExactly(new Byline("Han Seorin", null));
    }

    @Test
    void whatOnlyLooksLikeABylineStaysBody() {
        for (String line : List.of(
                "By Tuesday the ferry had left.",
                "By the numbers",
                "Contact info@harbour.example",
                "For tickets write to info@harbour.example",
                "By 2028 the city will decide")) {
            assertThat(roles(parse("Head\n\nBody.\n\n" + line))).as(line).isEqualTo("headline|body|body");
        }
    }

    @Test
    void theLastDisclosureLineIsTakenOutWhereverItStands() {
        NewspaperPage page = parse("Head\n\nOne.\n\nTranslated from the Harbour Daily using generative AI.\n\nTwo.");
        assertThat(page.claimedDisclosure()).isEqualTo("Translated from the Harbour Daily using generative AI.");
        assertThat(roles(page)).isEqualTo("headline|body|body");
        NewspaperPage two = parse("Head\n\nTranslated from S by P staff.\n\nTranslated from S using generative AI.");
        assertThat(two.claimedDisclosure()).isEqualTo("Translated from S using generative AI.");
        assertThat(two.paragraphs()).contains(Paragraph.of(Role.BODY, "Translated from S by P staff."));
    }

    @Test
    void everyLineTheProductDerivesIsReadAsADisclosure() {
        for (String line : List.of(
                "Translated from the Harbour Daily by Harbour English staff.",
                "Translated from the Harbour Daily using generative AI. Not reviewed by Harbour English staff.",
                "Translated from the Harbour Daily using generative AI; 3 of 9 paragraphs reviewed by Harbour English staff.",
                "Translated from the Harbour Daily by Harbour English staff, working from a generative-AI draft.",
                "Translated from the Harbour Daily using machine translation and reviewed by Harbour English staff.",
                "This article was translated from Korean by AI and edited.",
                "이 기사는 하버데일리 기사를 생성형 AI로 번역하고 하버 잉글리시 편집진이 편집했습니다.",
                "이 기사는 하버데일리 기사를 생성형 AI로 번역했으며 하버 잉글리시 편집진의 검토를 거치지 않았습니다.",
                "이 기사는 하버데일리 기사를 하버 잉글리시 편집진이 번역했습니다.",
                "この記事は生成AIで翻訳し、編集部が編集しました。")) {
            assertThat(parse("Head\n\nBody.\n\n" + line).claimedDisclosure()).isEqualTo(line);
        }
    }

    @Test
    void aSentenceAboutTranslatingIsNoDisclosure() {
        for (String line : List.of(
                "The book was translated from Korean using AI, the court heard.",
                "\"Translated from Korean using AI,\" the label said.",
                "Translated from the Korean, his name means night.")) {
            assertThat(parse("Head\n\nBody.\n\n" + line).claimedDisclosure())
                    .as(line)
                    .isNull();
        }
    }

    @Test
    void aMegabyteIsReadInReasonableTime() {
        String long1 = "a".repeat(1 << 20);
        String brackets = "[".repeat(1 << 19) + "]".repeat(1 << 19);
        String lines = "By A@b.c and\n".repeat(80_000);
        long before = System.nanoTime();
        assertThat(parse(long1).paragraphs()).hasSize(1);
        assertThat(parse("Head\n" + brackets).paragraphs()).hasSize(2);
        assertThat(parse(lines).paragraphs()).hasSizeGreaterThan(79_990);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    /** Looked through from every place in it, a run of spaces as long as a paragraph may be takes minutes. */
    @Test
    @Timeout(30)
    void white_space_as_long_as_a_paragraph_may_be_costs_nothing() {
        String text = "One" + " ".repeat(99_000) + "two \n  three";
        NewspaperPage page = new NewspaperPage(
                null, List.of(), null, java.util.Collections.nCopies(20, Paragraph.of(Role.BODY, text)));
        assertThat(page.write("en", SEOUL)).contains("two three");
    }
}
