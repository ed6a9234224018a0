package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields that nobody may set, and fields that nobody may see. */
@QuarkusTest
class FieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FOREIGN =
            List.of("signedBy", "createdAt", "createdBy", "deskId", "hash", "actor", "recordedAt", "demo", "stage");

    @Test
    void s23_a_field_that_is_the_services_to_set_is_refused_in_every_body() throws JsonProcessingException {
        String desk = Staff.desk();
        Staff.Member chief = Staff.member(desk, "chief", "administrator");
        String article = Staff.article(desk);
        String before = record(chief, article);
        Map<String, Object> bodies = Bodies.writing(Staff.review(chief.token(), article));
        for (Map.Entry<String, Object> body : bodies.entrySet()) {
            refuseForeign(chief, Staff.ARTICLES + article + "/" + body.getKey(), body.getValue());
        }
        refuseForeign(chief, Staff.API + "/articles", Bodies.article(desk));
        refuseForeign(chief, Staff.API + "/tokens", Map.of("label", "x", "desks", List.of(desk)));
        refuseForeign(chief, Staff.API + "/policies", Map.of("desk", desk, "name", "x"));
        refuseForeign(chief, Staff.API + "/people", Map.of("name", "x", "email", UUID.randomUUID() + "@x.example"));
        refuseForeign(chief, Staff.API + "/clients", Map.of("name", "x", "desks", List.of(desk), "scopes", List.of()));
        assertThat(record(chief, article)).isEqualTo(before);
    }

    private static void refuseForeign(Staff.Member member, String path, Object body) throws JsonProcessingException {
        for (String field : FOREIGN) {
            ObjectNode tampered = JSON.valueToTree(body);
            tampered.put(field, "x");
            RequestSpecification request = Staff.as(member.token()).header("If-Match", "\"m1\"");
            Response answer = request.body(JSON.writeValueAsString(tampered)).post(path);
            assertThat(answer.statusCode()).as(path + " " + field).isEqualTo(400);
            assertThat(answer.jsonPath().getString("code")).isEqualTo("unknown-field");
        }
    }

    private static String record(Staff.Member member, String article) {
        return Staff.as(member.token())
                .get(Staff.ARTICLES + article + "/audit-report")
                .jsonPath()
                .getList("timeline")
                .toString();
    }

    @Test
    void s24_no_answer_tells_what_its_reader_has_no_business_with() {
        String desk = Staff.desk();
        Staff.Member other = Staff.member(desk, "editor");
        Staff.Member auditor = Staff.member(desk, "auditor");
        Staff.Member reader = Staff.member(desk, "reviewer");
        String article = Staff.article(desk);
        for (String token :
                List.of(reader.token(), auditor.token(), Staff.client(desk, "articles:read", "audit:read"))) {
            for (Description.Operation operation : Description.read().operations()) {
                if (operation.method().equals("GET")) {
                    String told = Staff.as(token).get(operation.at(article)).asString();
                    assertThat(told)
                            .as(operation.toString())
                            .doesNotContain("argon2")
                            .doesNotContainPattern("\"(password|passwordHash|secret|hash)\"\\s*:")
                            .doesNotContain(other.email());
                }
            }
        }
        Staff.as(reader.token()).get(Staff.API + "/security-events").then().statusCode(403);
        Staff.as(auditor.token()).get(Staff.ARTICLES + article).then().statusCode(404);
    }
}
