package dev.colophon.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of codes is complete, and everybody can read it. */
@QuarkusTest
class CatalogueTest {
    private static final String CODE = "\"([a-z0-9-]*[a-z0-9])\"";
    /** The ways in which the sources name a code. */
    private static final Pattern NAMED = Pattern.compile(Stream.of(
                    "Kind\\.[A-Z_]+,\\s*" + CODE,
                    "Problem(?:\\.of)?\\(\\s*\\d+,\\s*" + CODE,
                    "ReviewFaults\\.of\\(" + CODE,
                    "\\binvalid\\(\\s*" + CODE,
                    "roblems\\.add\\([^;]*?,\\s*" + CODE + ",",
                    "Access\\.require\\([^;]*?" + CODE + ",",
                    "refusal\\(\\s*" + CODE,
                    "case " + CODE + " ->\\s*Fault")
            .collect(Collectors.joining("|")));

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void every_code_that_the_sources_name_is_explained() throws IOException {
        Set<String> named = new TreeSet<>();
        NAMED.matcher(sources()).results().forEach(found -> {
            for (int n = 1; n <= found.groupCount(); n++) {
                if (found.group(n) != null) {
                    named.add(found.group(n));
                }
            }
        });
        Set<String> explained =
                Catalogue.entries().stream().map(Catalogue.Entry::code).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(explained).containsAll(named);
    }

    @Test
    void nothing_is_explained_that_no_answer_carries() throws IOException {
        String sources = sources();
        assertThat(Catalogue.entries())
                .allMatch(entry -> sources.contains('"' + entry.code() + '"')
                        // Named after the parameter that is no number.
                        || Set.of("invalid-release").contains(entry.code()))
                .allMatch(entry -> entry.status() >= 400 && entry.meaning().endsWith("."));
    }

    @Test
    void anybody_can_follow_the_type_of_a_problem() {
        String type =
                given().get("/api/v1/articles").then().statusCode(401).extract().path("type");
        given().get(type)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("unauthenticated"), not(containsString("own-work")));
        given().get("/problems").then().statusCode(200).body(containsString("own-work"));
        given().get("/problems/no-such-code").then().statusCode(404);
    }

    @Test
    void every_answer_of_the_api_tells_how_much_may_still_be_asked() {
        String policy = given().header("Authorization", "Bearer demo-editor")
                .get("/api/v1/desks")
                .then()
                .header("RateLimit", containsString("\"default\";r="))
                .extract()
                .header("RateLimit-Policy");
        assertThat(policy).matches("\"default\";q=\\d+;w=60");
        given().header("Authorization", "Bearer demo-editor")
                .get("/api/v1/desks/none")
                .then()
                .statusCode(404)
                .header("RateLimit-Policy", is(policy));
        given().get("/problems").then().header("RateLimit", is((String) null));
    }
}
