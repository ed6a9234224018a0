package dev.colophon.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Document.DisclosureFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the disclosure table, in both languages. */
class DisclosureTest {
    private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private static Disclosure disclose(String rule, boolean generative, boolean substantive, String language) {
        DisclosureFacts facts = new DisclosureFacts(rule, generative, 3, 5, 0, substantive, true, language);
        return Disclosure.of(facts, Wordings.current(), "the JoongAng Ilbo", "Harbour English");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "human|Translated from the JoongAng Ilbo by Harbour English staff.|",
                "unreviewed|Translated from the JoongAng Ilbo using generative AI. Not reviewed by Harbour English staff.|trainedAlgorithmicMedia",
                "partly|Translated from the JoongAng Ilbo using generative AI; 3 of 5 paragraphs reviewed by Harbour English staff.|compositeWithTrainedAlgorithmicMedia",
                "from-draft|Translated from the JoongAng Ilbo by Harbour English staff, working from a generative-AI draft.|compositeWithTrainedAlgorithmicMedia",
                "edited|Translated from the JoongAng Ilbo using generative AI and edited by Harbour English staff.|compositeWithTrainedAlgorithmicMedia",
                "reviewed|Translated from the JoongAng Ilbo using generative AI and reviewed by Harbour English staff.|trainedAlgorithmicMedia",
            })
    void the_english_line_and_its_term(String rule, String text, String term) {
        Disclosure disclosure = disclose(rule, true, true, "en-GB");
        assertThat(disclosure.text()).isEqualTo(text);
        assertThat(disclosure.digitalSourceType()).isEqualTo(term == null ? null : IPTC + term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "human|이 기사는 중앙일보 기사를 하버 편집진이 번역했습니다.",
                "unreviewed|이 기사는 중앙일보 기사를 생성형 AI로 번역했으며 하버 편집진의 검토를 거치지 않았습니다.",
                "partly|이 기사는 중앙일보 기사를 생성형 AI로 번역하고 5개 문단 중 3개를 하버 편집진이 검토했습니다.",
                "from-draft|이 기사는 중앙일보 기사를 하버 편집진이 생성형 AI 초벌 번역을 바탕으로 번역했습니다.",
                "edited|이 기사는 중앙일보 기사를 생성형 AI로 번역하고 하버 편집진이 편집했습니다.",
                "reviewed|이 기사는 중앙일보 기사를 생성형 AI로 번역하고 하버 편집진이 검토했습니다.",
            })
    void the_korean_line(String rule, String text) {
        DisclosureFacts facts = new DisclosureFacts(rule, true, 3, 5, 0, true, true, "ko");
        assertThat(Disclosure.of(facts, Wordings.current(), "중앙일보", "하버").text())
                .isEqualTo(text);
    }

    @Test
    void what_is_not_generative_is_machine_translation() {
        assertThat(disclose("edited", false, true, "en").text())
                .isEqualTo(
                        "Translated from the JoongAng Ilbo using machine translation and edited by Harbour English staff.");
        assertThat(disclose("edited", false, true, "ko").text()).contains("기계 번역");
    }

    @Test
    void partly_reviewed_and_unedited_text_is_the_machines() {
        assertThat(disclose("partly", true, false, "en").digitalSourceType())
                .isEqualTo(IPTC + "trainedAlgorithmicMedia");
    }

    @Test
    void a_language_without_wording_blocks() {
        Disclosure disclosure = disclose("edited", true, true, "ja");
        assertThat(disclosure.text()).isNull();
        assertThat(disclosure.blockers()).containsExactly("disclosure-wording-missing");
    }

    @Test
    void what_cannot_be_said_is_not_said() {
        assertThat(disclose("unverified", true, true, "en").text()).isNull();
        assertThat(disclose("unverified", true, true, "en").blockers()).containsExactly("record-unverified");
        assertThat(disclose("unstated", true, true, "en").blockers()).containsExactly("statement-missing");
        assertThat(disclose("unreviewed", true, true, "en").blockers()).containsExactly("nothing-signed");
        assertThat(disclose("retracted", true, true, "en").blockers()).isEmpty();
    }

    @Test
    void names_are_filled_in_once_and_literally() {
        DisclosureFacts facts = new DisclosureFacts("human", false, 0, 0, 0, false, false, "en");
        assertThat(Disclosure.of(facts, Wordings.current(), "{P}", "{S}").text())
                .isEqualTo("Translated from {P} by {S} staff.");
    }
}
