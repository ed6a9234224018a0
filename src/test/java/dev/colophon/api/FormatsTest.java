package dev.colophon.api;

import static dev.colophon.api.Stories.ARTICLES;
import static dev.colophon.api.Stories.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formats of the trade: what goes in, is released and comes out keeps its paragraphs, roles, languages and marks. */
@QuarkusTest
class FormatsTest {
    private static final List<String> SEEN = List.of("role", "text", "credit", "marks", "ref");
    private static final Path SAMPLES = Path.of("src/test/resources/exchange");

    @Test
    void a_release_as_html_is_read_again_as_it_was() {
        String id = released();
        String html = read(id, "text/html");
        List<Map<String, Object>> again = parse("text/html", html.getBytes(UTF_8), "?language=en")
                .statusCode(200)
                .body("claimedDisclosure", containsString("using generative AI"), "bylines[0].name", is("Han Seorin"))
                .extract()
                .path("paragraphs");
        assertThat(seen(again)).isEqualTo(seen(paragraphs()));
    }

    @Test
    void a_release_as_ninjs_is_valid_and_read_again() throws IOException {
        String id = released();
        String item = read(id, "application/vnd.iptc.ninjs+json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SAMPLES.resolve("ninjs-schema_3.1-text.json")))
                        .validate(item, InputFormat.JSON))
                .isEmpty();
        assertThat(item).contains("digitalsourcetype/", "\"pubStatus\":\"usable\"", "\"originator\"");
        List<Map<String, Object>> again = parse("application/vnd.iptc.ninjs+json", item.getBytes(UTF_8), "")
                .statusCode(200)
                .body("externalId", is("urn:uuid:" + id), "sourceLanguage", is("en"))
                .extract()
                .path("paragraphs");
        assertThat(seen(again)).isEqualTo(seen(paragraphs()));
    }

    @Test
    void an_article_as_xliff_is_read_again_and_becomes_an_article() {
        String id = released();
        String xliff = translation(id, "application/xliff+xml");
        assertThat(xliff).contains("version=\"2.1\"", "ctr:changeTrack", "its:tool=\"Tidewater tidewater-translate\"");
        Map<String, Object> read = parse("application/xliff+xml", xliff.getBytes(UTF_8), "")
                .statusCode(200)
                .body("sourceLanguage", is("ko"), "targetLanguage", is("en"))
                .extract()
                .path("$");
        @SuppressWarnings("unchecked")
        Map<String, Object> machine = (Map<String, Object>) read.get("machineVersion");
        List<Map<String, Object>> texts = paragraphs();
        texts.removeIf(paragraph -> paragraph.get("role").equals("media"));
        assertThat(seen(list(machine.get("paragraphs")))).isEqualTo(seen(texts));

        Map<String, Object> story = new HashMap<>(Stories.story());
        story.put("paragraphs", read.get("paragraphs"));
        Map<String, Object> version = new HashMap<>(Stories.machineVersion());
        version.put("paragraphs", machine.get("paragraphs"));
        story.put("machineVersion", version);
        String second = Stories.send(story)
                .statusCode(201)
                .body("head", is("m1"))
                .extract()
                .path("id");
        Map<String, Object> again = parse(
                        "application/xliff+xml",
                        translation(Stories.released(second), "application/xliff+xml")
                                .getBytes(UTF_8),
                        "")
                .extract()
                .path("$");
        assertThat(seen(list(again.get("paragraphs")))).isEqualTo(seen(list(read.get("paragraphs"))));
        assertThat(seen(list(((Map<?, ?>) again.get("machineVersion")).get("paragraphs"))))
                .isEqualTo(seen(list(machine.get("paragraphs"))));
    }

    @Test
    void what_came_in_in_a_format_and_was_released_goes_out_in_it_as_it_came() {
        for (String form : List.of("text/html", "application/vnd.iptc.ninjs+json")) {
            byte[] first = read(released(), form).getBytes(UTF_8);
            Object source = parse(form, first, "?language=en").extract().path("paragraphs");
            Map<String, Object> story = new HashMap<>(Stories.story());
            story.put("paragraphs", source);
            Map<String, Object> machine = new HashMap<>(Stories.machineVersion());
            machine.put("paragraphs", source);
            story.put("machineVersion", machine);
            String id = Stories.released(
                    Stories.send(story).statusCode(201).extract().path("id"));
            List<Map<String, Object>> again = parse(form, read(id, form).getBytes(UTF_8), "?language=en")
                    .extract()
                    .path("paragraphs");
            assertThat(seen(again)).as(form).isEqualTo(seen(list(source))).isEqualTo(seen(paragraphs()));
        }
    }

    @Test
    void an_article_as_tmx_has_what_the_machine_wrote_and_what_people_made_of_it() {
        String id = released();
        given().header("Authorization", "Bearer demo-editor")
                .accept("application/x-tmx+xml")
                .get(ARTICLES + "/" + id + "/translation")
                .then()
                .statusCode(200)
                .body("tmx.@version", is("1.4"))
                .body("tmx.body.tu[3].tuv[0].seg", is("요금은 2,500원이다."))
                .body("tmx.body.tu[3].tuv[1].seg", is("The fare is 2,500 won & more."))
                .body("tmx.body.tu[3].tuv.size()", is(3));
        as("demo-publisher").get(ARTICLES + "/" + id + "/translation").then().statusCode(not(is(200)));
        given().header("Authorization", "Bearer demo-editor")
                .accept("application/pdf")
                .get(ARTICLES + "/" + id + "/translation")
                .then()
                .statusCode(406);
    }

    @Test
    void an_agencys_item_is_a_source() throws IOException {
        byte[] item = Files.readAllBytes(SAMPLES.resolve("004_simple_text_article.json"));
        parse("application/vnd.iptc.ninjs+json", item, "?language=en")
                .statusCode(200)
                .body("paragraphs.role", is(List.of("headline", "body", "body", "body", "body")))
                .body("paragraphs[0].text", is("Captain of wrecked cruise ship on trial in Italy"))
                .body("bylines.name", is(List.of("Paulo Santalucia", "Frances d'Emilio")))
                .body("publishedAt", is("2013-07-09T10:37:00Z"));
        parse("application/vnd.iptc.ninjs+json", "{\"uri\":\"x:y\"}".getBytes(UTF_8), "?language=en")
                .statusCode(422)
                .body("code", is("ninjs-unsupported"));
    }

    /** One of every role, with marks that overlap, touch and link. */
    private static List<Map<String, Object>> paragraphs() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String role :
                List.of("headline", "standfirst", "media", "caption", "body", "subhead", "list-item", "quote")) {
            Map<String, Object> paragraph = new HashMap<>();
            paragraph.put("role", role);
            paragraph.put("ref", "cms-" + role);
            if (!role.equals("media")) {
                paragraph.put(
                        "text", role.equals("body") ? "The fare is 2,500 won & more." : "A " + role + " of words");
            }
            if (role.equals("caption")) {
                paragraph.put("credit", "Kim Noeul");
            }
            if (role.equals("body")) {
                paragraph.put(
                        "marks",
                        List.of(
                                Map.of("start", 4, "end", 17, "type", "em"),
                                Map.of("start", 12, "end", 21, "type", "strong"),
                                Map.of(
                                        "start",
                                        24,
                                        "end",
                                        28,
                                        "type",
                                        "link",
                                        "href",
                                        "https://harbour.example/?a=1&b=2")));
            }
            all.add(paragraph);
        }
        return all;
    }

    private static String released() {
        Map<String, Object> story = Stories.story();
        List<Map<String, Object>> source = new ArrayList<>();
        paragraphs().forEach(paragraph -> {
            Map<String, Object> original = new HashMap<>(paragraph);
            original.remove("marks");
            original.computeIfPresent(
                    "text",
                    (key, text) ->
                            paragraph.get("role").equals("body") ? "요금은 2,500원이다." : "낱말의 " + paragraph.get("role"));
            source.add(original);
        });
        story.put("paragraphs", source);
        Map<String, Object> machine = new HashMap<>(Stories.machineVersion());
        machine.put("paragraphs", paragraphs());
        story.put("machineVersion", machine);
        return Stories.released(Stories.send(story).statusCode(201).extract().path("id"));
    }

    private static String read(String id, String form) {
        return given().header("Authorization", "Bearer demo-publisher")
                .accept(form)
                .get(ARTICLES + "/" + id + "/releases/1")
                .then()
                .statusCode(200)
                .contentType(containsString(form))
                .extract()
                .asString();
    }

    private static String translation(String id, String form) {
        return given().header("Authorization", "Bearer demo-editor")
                .accept(form)
                .get(ARTICLES + "/" + id + "/translation")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse parse(String type, byte[] document, String query) {
        return given().header("Authorization", "Bearer demo-editor")
                .header("Content-Type", type)
                .body(document)
                .post("/api/v1/parse" + query)
                .then();
    }

    private static List<Map<String, Object>> seen(List<Map<String, Object>> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> {
                    Map<String, Object> kept = new HashMap<>(paragraph);
                    kept.keySet().retainAll(SEEN);
                    return kept;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
