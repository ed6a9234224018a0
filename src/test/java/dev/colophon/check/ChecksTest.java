package dev.colophon.check;

import static dev.colophon.check.Told.run;
import static dev.colophon.check.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.colophon.check.Finding.Evidence;
import dev.colophon.check.Finding.Severity;
import dev.colophon.check.Finding.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void what_nobody_wrote_as_a_paragraph_is_told_as_unchecked_and_takes_no_time() {
        String endless = "1-".repeat(50_000);
        assertThat(told(run("ko", endless, endless + "2"))).containsExactly("unchecked:  \u2192 " + endless + "2");
        for (String hostile : List.of("1-", "9", "\u201c", "one ", "a@a.a")) {
            String text = hostile.repeat(6_000 / hostile.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Checks.run("ko", "en", List.of(text), List.of(text + "1"), List.of(text + "2")));
        }
    }

    @Test
    void theMachineIsTheOtherWitnessAndItsMistakePutRightIsNone() {
        List<String> source = List.of("312억 원");
        List<String> wrong = List.of("3.12 billion won");
        List<String> right = List.of("31.2 billion won");
        assertThat(Checks.run("ko", "en", source, wrong, right)).isEmpty();
        Finding kept = Checks.run("ko", "en", source, wrong, wrong).get(0);
        assertThat(kept.severity()).isEqualTo(Severity.ERROR);
        assertThat(kept.evidence())
                .isEqualTo(new Evidence(
                        List.of(new Span(0, 0, 4, "312억")),
                        List.of(new Span(0, 0, 12, "3.12 billion")),
                        List.of(new Span(0, 0, 12, "3.12 billion"))));
        assertThat(kept.message()).isEqualTo("The source says 312억, the text says 3.12 billion.");
        Finding unedited = Checks.run("ko", "en", source, wrong, List.of()).get(0);
        assertThat(unedited.evidence().machine()).hasSize(1);
        assertThat(unedited.evidence().edited()).isEmpty();
    }

    @Test
    void withoutASourceTheMachineTextIsHeldAgainst() {
        List<Finding> findings = Checks.run("ko", "en", List.of(), List.of("1,350 names"), List.of("1,530 names"));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(Checks.run("ko", "en", List.of(), List.of(), List.of("An added paragraph of 2026 words")))
                .isEmpty();
    }

    @Test
    void evidenceNamesTheParagraphOfTheRow() {
        List<Finding> findings = Checks.run(
                "ko", "en", List.of("배가 떠난다.", "정원은 280명이다."), List.of(), List.of("It sails.", "It holds 820."));
        assertThat(findings.get(0).evidence().source()).containsExactly(new Span(1, 4, 7, "280"));
        assertThat(findings.get(0).evidence().edited()).containsExactly(new Span(1, 9, 12, "820"));
    }

    @Test
    void theDigestStaysWhileNothingAboutTheFindingChanges() {
        Finding first =
                run("ko", "배가 떠난다.", "It carries 9,000 households away.").get(0);
        Finding elsewhere =
                run("ko", "배가 떠난다.", "So it carries 9,000 households off.").get(0);
        Finding tons = run("ko", "배가 떠난다.", "It carries 9,000 tons away.").get(0);
        assertThat(first.digest()).matches("[0-9a-f]{64}").isEqualTo(elsewhere.digest());
        assertThat(tons.digest()).isNotEqualTo(first.digest());
        String machine = Checks.run("ko", "en", List.of("배가 떠난다."), List.of("It carries 9,000 households."), List.of())
                .get(0)
                .digest();
        String untouched = Checks.run(
                        "ko",
                        "en",
                        List.of("배가 떠난다."),
                        List.of("It carries 8."),
                        List.of("It carries 9,000 households."))
                .get(0)
                .digest();
        assertThat(untouched).isEqualTo(machine);
    }

    @Test
    void aQuoteLostOrMadeUpIsFound() {
        assertThat(told(run("ko", "시장은 “섬사람에게 밤은 너무 길었다”고 말했다.", "The mayor said nights were long.")))
                .containsExactly("quotation-missing: “섬사람에게 밤은 너무 길었다” → ");
        assertThat(told(run("ja", "「照明があった頃、暗さが戻りました」と話した。", "She spoke of the dark.")))
                .hasSize(1);
        assertThat(told(run("ko", "시장은 밤이 길었다고 말했다.", "“The nights were far too long,” the mayor said.")))
                .containsExactly("quotation-added:  → “The nights were far too long,”");
    }

    @Test
    void namesInQuotationMarksAndOtherGlyphsAreNoQuotes() {
        assertThat(run("ko", "전기 여객선 ‘새벽호’가 왔다.", "The ferry Saebyeok has come."))
                .isEmpty();
        assertThat(run("ja", "「光る苔」が見つかった。", "Glowing moss was found.")).isEmpty();
        assertThat(run("ko", "“밤은 너무 길었다”고 말했다.", "'The night was too long,' he said."))
                .isEmpty();
        assertThat(run("ko", "책 ‘밤’이 나왔다.", "The book \"The Long Night of Islands\" is out."))
                .isEmpty();
    }

    @Test
    void addressesScriptsAndInvisibleCharactersAreSeen() {
        assertThat(told(run("ko", "https://a.example/x 참조", "See https://b.example/x.")))
                .containsExactly("url-changed: https://a.example/x → https://b.example/x");
        assertThat(run("ko", "https://a.example/x 참조", "See www.a.example/x.")).isEmpty();
        assertThat(run("ko", "https://a.example/x 참조", "See a page.")).isEmpty();
        assertThat(told(run("ko", "새벽호가 왔다", "The 새벽호 has come to Haeran (해란)")))
                .containsExactly("untranslated-text:  → 새벽호");
        List<Finding> invisible = run("ko", "배", "A fer\u200bry 👩‍🚀");
        assertThat(told(invisible)).containsExactly("invisible-character:  → \u200b");
        assertThat(invisible.get(0).message()).endsWith("U+200B.");
        assertThat(invisible.get(0).message("ko")).contains("U+200B");
    }

    @Test
    void anyTextIsCheckedWithoutFailingAndATextAgreesWithItself() {
        Random random = new Random(11);
        String[] pieces = {
            "312억",
            "1만 ",
            "2조",
            "조",
            "3분의",
            " 1",
            "오후",
            "10시",
            "40분",
            "6월",
            "일",
            "三百",
            "万",
            "円",
            "10",
            "~",
            "20",
            ",",
            ".",
            " million",
            " a half",
            "a hundred",
            "twenty",
            "-",
            "first",
            "half a ",
            "a.m.",
            "May ",
            "$",
            "(",
            ")",
            "“",
            "”",
            "'",
            "%",
            "https://x.example",
            "G",
            "5",
            "😀",
            "\u200b",
            "百分之",
            "亿",
            "1/3",
            "99999999999999999999"
        };
        String[] languages = {"ko", "ja", "zh", "en"};
        for (int round = 0; round < 1_500; round++) {
            StringBuilder text = new StringBuilder();
            Stream.generate(() -> pieces[random.nextInt(pieces.length)])
                    .limit(1 + random.nextInt(12))
                    .forEach(text::append);
            String language = languages[random.nextInt(4)];
            List<Finding> findings =
                    Checks.run(language, language, List.of(text.toString()), List.of(), List.of(text.toString()));
            assertThat(findings)
                    .as(language + ": " + text)
                    .allMatch(finding -> finding.code() == FindingCode.INVISIBLE_CHARACTER);
            Checks.run(
                    language,
                    "en",
                    List.of(text.toString()),
                    List.of("10 million"),
                    List.of(text.reverse().toString()));
        }
    }

    @Test
    void aMegabyteIsCheckedInReasonableTime() {
        String source = "1만 2000명과 312억 원, “섬사람에게 밤은 너무 길었다” ".repeat(500);
        String hostile = "(".repeat(20_000) + "1,".repeat(20_000) + "a".repeat(100_000) + " half a".repeat(10_000);
        long before = System.nanoTime();
        Checks.run("ko", "en", List.of(source), List.of(), List.of("12,000 and 31.2 billion won ".repeat(500)));
        Checks.run("ko", "en", List.of(hostile), List.of(), List.of(hostile));
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }
}
