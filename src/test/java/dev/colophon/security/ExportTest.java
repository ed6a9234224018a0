package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Files that leave the service: no spreadsheet runs them, no name of theirs leads anywhere. */
@QuarkusTest
class ExportTest {
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1",
            "-1+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\uff1d1+1",
            "\uff0b1",
            "\uff0d1",
            "\uff20SUM(A1)",
            "\t=1+1",
            "'=1");

    @Test
    void s25_a_cell_that_begins_like_a_formula_is_shown_as_text_and_can_be_had_back() throws IOException {
        String article = article(FORMULAS.toArray(String[]::new));
        Response answer = Staff.as("demo-chief").accept("text/csv").get(Staff.ARTICLES + article + "/audit-report");
        assertThat(answer.statusCode()).isEqualTo(200);
        int found = 0;
        try (CSVParser rows = CSVParser.parse(new StringReader(answer.asString()), CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                for (String cell : row) {
                    assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]");
                    found += cell.startsWith("'") && FORMULAS.contains(cell.substring(1)) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(FORMULAS.size());
        Staff.as("demo-editor")
                .body(body("\r=1+1"))
                .post(Staff.API + "/articles")
                .then()
                .statusCode(422);
    }

    @Test
    void s26_a_title_makes_no_header_of_its_own() {
        assertThat(Staff.as("demo-editor")
                        .body(body("../\u202e\"; filename=x"))
                        .post(Staff.API + "/articles")
                        .statusCode())
                .isEqualTo(422);
        String article = article("../..\\\"; filename=\"x.exe\"; x=\r\nX-Forged: 1", "Body.");
        for (String form : List.of("application/zip", "application/pdf", "text/csv", "text/html", "application/json")) {
            Response answer = Staff.as("demo-chief").accept(form).get(Staff.ARTICLES + article + "/audit-report");
            assertThat(answer.statusCode()).as(form).isIn(200, 202, 303);
            assertThat(answer.time()).as(form).isLessThan(form.equals("application/json") ? 1_000L : 5_000L);
            assertThat(answer.header("X-Forged")).isNull();
            List<String> names = answer.headers().getValues("Content-Disposition");
            assertThat(names).hasSizeLessThanOrEqualTo(1);
            assertThat(names).allMatch(name -> name.matches("(inline|attachment); filename=\"[A-Za-z0-9._-]+\""));
        }
    }

    private static String article(String... machine) {
        return Staff.as("demo-editor")
                .body(body(machine))
                .post(Staff.API + "/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String... machine) {
        Map<String, Object> body = new HashMap<>(Bodies.article("city"));
        Map<String, Object> version = new HashMap<>(Bodies.machine());
        version.put("paragraphs", Bodies.texts(machine));
        body.put("machineVersion", version);
        return body;
    }
}
