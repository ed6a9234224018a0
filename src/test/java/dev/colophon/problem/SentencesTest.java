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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SentencesTest {
    private static final Pattern REFUSAL =
            Pattern.compile("Fault\\.of\\(\\s*Fault\\.Kind\\.\\w+,\\s*\"[\\w-]+\",\\s*\"([^;]*?)\"\\)");

    @Test
    void a_sentence_with_numbers_keeps_them() {
        assertThat(Sentences.told("At most 120 characters.", "ko")).isEqualTo("120자까지 적을 수 있습니다.");
        assertThat(Sentences.told("At most 120 characters.", "en")).isEqualTo("At most 120 characters.");
        assertThat(Sentences.told("Nobody has translated this.", "ko")).isEqualTo("Nobody has translated this.");
    }

    /** In other rooms some refusals only ever answer programs; those of the record meet auditors. */
    @Test
    void every_refusal_of_the_record_is_told_in_Korean() throws IOException {
        int told = 0;
        for (String room : List.of("ledger", "audit", "api/audit")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/colophon", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (MatchResult found :
                            REFUSAL.matcher(Files.readString(file)).results().toList()) {
                        String english =
                                found.group(1).replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\" \\+ \\w+ \\+ \"", "7");
                        assertThat(Sentences.told(english, "ko")).as(english).isNotEqualTo(english);
                        told++;
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(12);
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
