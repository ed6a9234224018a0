package dev.colophon.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import dev.colophon.web.SignedInBrowser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SentencesTest {
    private static final Path MAIN = Path.of("src/main/java/dev/colophon");

    /** A refusal, and what is wrong with one field, where their sentences are written down whole. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:Fault\\.of\\(\\s*(?:Fault\\.)?Kind\\.\\w+,\\s*\"[\\w-]+\",|\"/\\w+\",)\\s*\"([^;]*?)\"\\)");

    /** Sentences that name something else than a number; what they can name is told in {@link #named}. */
    private static final Set<String> NAMING = Set.of(
            "There is no such 7.",
            "Only a chief of the desk may 7.",
            "This article has no version 7.",
            "These events take the scope 7.",
            "The text holds a control character that cannot be stored: 7.");

    @Test
    void a_sentence_with_numbers_keeps_them() {
        assertThat(Sentences.told("At most 120 characters.", "ko")).isEqualTo("120자까지 적을 수 있습니다.");
        assertThat(Sentences.told("At most 120 characters.", "en")).isEqualTo("At most 120 characters.");
        assertThat(Sentences.told("Nobody has translated this.", "ko")).isEqualTo("Nobody has translated this.");
    }

    /** What only programs are answered, over REST, is in English alone; the report and the record meet auditors. */
    @Test
    void every_refusal_that_a_page_can_show_is_told_in_Korean() throws IOException {
        List<String> english = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(SentencesTest::meetsPeople).toList()) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> english.add(sentence(found.group(1))));
            }
        }
        assertThat(english).hasSizeGreaterThan(180);
        // what is no sentence is a value, such as where a place stands
        assertThat(english.stream().filter(sentence -> sentence.matches("\\p{Lu}.*\\.") && !NAMING.contains(sentence)))
                .allSatisfy(
                        sentence -> assertThat(Sentences.told(sentence, "ko")).isNotEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no such person.",
                "There is no such desk.",
                "There is no such token.",
                "Only a chief of the desk may retract.",
                "This article has no version e12.",
                "These events take the scope releases:read.",
                "Choose another password. At least 8 characters."
            })
    void named(String sentence) {
        assertThat(Sentences.told(sentence, "ko")).isNotEqualTo(sentence);
    }

    private static boolean meetsPeople(Path file) {
        Path room = MAIN.relativize(file);
        return file.toString().endsWith(".java") && (!room.startsWith("api") || room.startsWith("api/audit"));
    }

    /** The sentence as it is told, with some number for each value put into it. */
    private static String sentence(String written) {
        return written.replaceAll("\"\\s*\\+\\s*\"", "")
                .replaceAll("\"\\s*\\+\\s*[\\w.()]+\\s*\\+\\s*\"", "7")
                .replace("\\\"", "\"");
    }

    @Test
    void a_refusal_is_a_page_in_the_language_of_who_asked() {
        SignedInBrowser.as("demo-editor")
                .speaking("ko")
                .get("/a/01a21c06-0000-7000-a3d0-9779f5d9c052/review")
                .statusCode(404)
                .body(allOf(
                        containsString("<html lang=\"ko\""),
                        containsString("이 주소에는 기사가 없습니다."),
                        containsString("대기열로 가기"),
                        containsString("article-not-found")));
    }

    @Test
    void a_form_of_another_site_is_refused_in_words_too() {
        given().header("Origin", "https://elsewhere.example")
                .header("Accept-Language", "ko")
                .formParam("theme", "dark")
                .post("/preferences")
                .then()
                .statusCode(403)
                .body(containsString("다른 사이트가 보낸 양식입니다."));
    }
}
