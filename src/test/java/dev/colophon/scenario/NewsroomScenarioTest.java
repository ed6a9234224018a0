package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a machine translation to a released article, its correction and its report, as a newsroom lives it. */
@QuarkusTest
class NewsroomScenarioTest {
    private static final String DISCLOSURE =
            "Translated from the Harbour Daily using generative AI and edited by Harbour English staff.";

    private final Caller editor = new Caller("demo-editor");
    private final Caller secondEditor = new Caller("demo-editor-2");
    private final Caller reviewer = new Caller("demo-reviewer");
    private final Caller chief = new Caller("demo-chief");
    private final Caller auditor = new Caller("demo-auditor");
    private final Caller publisher = new Caller("demo-publisher");

    @Test
    void a_machine_translation_becomes_a_released_article_with_its_report() {
        String feedStart = endOfFeed(publisher);

        // A Korean story comes in with its machine version.
        String article = receiveStory();
        editor.get("/articles/" + article).body("stage", is("in-review")).body("head", is("m1"));

        // An editor corrects a number, the machine's mistake.
        correctTheCost(article);
        editor.get("/articles/" + article + "/diff?from=m1&to=e1")
                .statusCode(200)
                .body("links[1].change", is("edited"))
                .body("links[1].runs.findAll { it.op == 'insert' }.text.join('')", containsString("31.2"));

        // Who wrote the words may not sign them; somebody else may.
        Map<String, Object> cost = editor.paragraphs(article).get(1);
        new Caller("demo-chief").get("/articles/" + article + "/review").statusCode(200);
        assertThat(cost.get("state")).isEqualTo("unreviewed");
        editor.approve(article, cost).statusCode(403).body("code", is("not-a-reviewer"));
        reviewer.approve(article, cost).statusCode(201).body("basis", is("against-source"));

        // Not released before every paragraph is signed.
        String early =
                reviewer.get("/articles/" + article + "/review").extract().path("manifest");
        chief.post("/articles/" + article + "/releases", Map.of("manifest", early, "kind", "first"))
                .statusCode(409)
                .body("code", is("release-blocked"))
                .body("blockers.code", hasItem("paragraph-unreviewed"));

        // The rest is signed in one act.
        reviewer.approveAll(article, unsigned(article)).statusCode(201);
        reviewer.get("/articles/" + article + "/review")
                .body("paragraphs.state", everyItem(equalTo("signed")))
                .body("stage", is("ready"));

        // A later edit makes exactly its own paragraph stale, and taking it back restores the sign-off.
        String before = (String) editor.paragraphs(article).get(2).get("text");
        edit(article, 2, "The fare will be 2,500 won each way.");
        assertThat(states(article)).containsExactly("signed", "signed", "stale", "signed");
        edit(article, 2, before);
        assertThat(states(article)).containsOnly("signed");

        // A second reviewer's doubt outlives a new version, until they are content.
        Caller secondReviewer = new Caller("demo-reviewer-2");
        secondReviewer
                .requestChanges(article, editor.paragraphs(article).get(3), "Who said this?")
                .statusCode(201);
        edit(article, 3, "Mayor Do Jihoon said, \"The night was too long for the islanders.\"");
        assertThat(states(article)).containsExactly("signed", "signed", "signed", "changes-requested");
        secondReviewer.approve(article, editor.paragraphs(article).get(3)).statusCode(201);
        assertThat(states(article)).containsOnly("signed");

        // Released by the manifest that was seen, with the line the facts give.
        String manifest =
                chief.get("/articles/" + article + "/review").extract().path("manifest");
        chief.post("/articles/" + article + "/releases", Map.of("manifest", early, "kind", "first"))
                .statusCode(409)
                .body("code", is("manifest-moved"));
        chief.post("/articles/" + article + "/releases", Map.of("manifest", manifest, "kind", "first"))
                .statusCode(201)
                .body("release", is(1))
                .body("disclosure.text", is(DISCLOSURE));

        // The publishing system finds it in the feed and takes the text.
        publisher.get("/releases?after=" + feedStart).statusCode(200).body("items.article", hasItem(article));
        publisher
                .get("/articles/" + article + "/releases/latest")
                .statusCode(200)
                .body("status", is("released"))
                .body("paragraphs", hasSize(4))
                .body("paragraphs[1].text", containsString("31.2 billion won"))
                .body("disclosure.text", is(DISCLOSURE))
                .body("responsibleEditor.name", is(org.hamcrest.Matchers.notNullValue()));
        publisher
                .get("/articles/" + article + "/releases/latest", "text/plain")
                .statusCode(200)
                .body(containsString(DISCLOSURE));
        publisher
                .get("/articles/" + article + "/releases/latest", "text/html")
                .statusCode(200)
                .body(containsString("<h1"));

        // A mistake is found: corrected in public, the first release unchanged.
        edit(article, 2, "The fare will be 2,600 won each way.");
        reviewer.get("/articles/" + article + "/review").body("stage", is("correcting"));
        dismissFindings(article, 2, "The source has the old fare; the city gave the new one.");
        reviewer.approve(article, editor.paragraphs(article).get(2)).statusCode(201);
        String corrected =
                chief.get("/articles/" + article + "/review").extract().path("manifest");
        Map<String, Object> correction = new HashMap<>(Map.of("manifest", corrected, "kind", "correction"));
        chief.post("/articles/" + article + "/releases", correction)
                .statusCode(422)
                .body("code", is("public-note-required"));
        correction.put("publicNote", "An earlier version gave a wrong fare.");
        chief.post("/articles/" + article + "/releases", correction).statusCode(201);
        publisher
                .get("/articles/" + article + "/releases/1")
                .body("supersededBy", is(2))
                .body("paragraphs[2].text", is(before));

        // The auditor reads the whole record.
        auditor.get("/articles/" + article + "/audit-report", "application/json")
                .statusCode(200)
                .body("release.release", is(2))
                .body("events.type", hasItem("released"));
        auditor.get("/articles/" + article + "/audit-report", "text/html").statusCode(200);
    }

    private String receiveStory() {
        Map<String, Object> story = new HashMap<>();
        story.put("externalId", "hd-" + UUID.randomUUID());
        story.put("desk", "city");
        story.put("sourceLanguage", "ko");
        story.put("targetLanguage", "en");
        story.put("sourcePublication", "the Harbour Daily");
        story.put("bylines", List.of(Map.of("name", "Han Seorin")));
        story.put(
                "paragraphs",
                texts(
                        "해란항–소금섬 심야 여객선 6월 1일 첫 운항",
                        "해란시는 27일 기자회견을 열고 총사업비 312억 원의 야간 노선 계획을 확정했다고 밝혔다.",
                        "요금은 편도 2,500원이다.",
                        "도지훈 해란시장은 “섬사람들에게 밤은 너무 길었다”고 말했다."));
        String article =
                editor.post("/articles", story).statusCode(201).extract().path("id");
        editor.post(
                        "/articles/" + article + "/machine-versions",
                        Map.of(
                                "sourceVersion",
                                "s1",
                                "engine",
                                Map.of("provider", "Tidewater", "model", "tidewater-translate", "kind", "generative"),
                                "paragraphs",
                                texts(
                                        "Night ferry to Sogeum Island to sail from June 1",
                                        "The city of Haeran said on the 27th that it has settled a night route plan"
                                                + " with a total project cost of 3.12 billion won.",
                                        "The fare is 2,500 won one way.",
                                        "Haeran Mayor Do Ji-hoon said, \"The night was too long for the islanders.\"")))
                .statusCode(201);
        return article;
    }

    private void correctTheCost(String article) {
        List<Map<String, Object>> paragraphs = new ArrayList<>(editor.text(article));
        Map<String, Object> cost = new HashMap<>(paragraphs.get(1));
        cost.put("text", ((String) cost.get("text")).replace("3.12", "31.2"));
        paragraphs.set(1, cost);
        editor.save(article, "m1", paragraphs).statusCode(201).body("label", is("e1"));
        editor.save(article, "m1", paragraphs).statusCode(200);
    }

    private void edit(String article, int position, String text) {
        Map<String, Object> paragraph = editor.paragraphs(article).get(position);
        secondEditor
                .post(
                        "/articles/" + article + "/paragraphs/" + paragraph.get("id") + "/edits",
                        Map.of("key", paragraph.get("key"), "text", text))
                .statusCode(201);
    }

    private void dismissFindings(String article, int position, String reason) {
        Map<String, Object> paragraph = reviewer.paragraphs(article).get(position);
        List<Map<String, Object>> findings = (List<Map<String, Object>>) paragraph.get("findings");
        assertThat(findings).isNotEmpty();
        for (Map<String, Object> finding : findings) {
            reviewer.post(
                            "/articles/" + article + "/findings/" + finding.get("digest") + "/dismissal",
                            Map.of("paragraph", paragraph.get("id"), "reason", reason))
                    .statusCode(201);
        }
    }

    private List<Map<String, Object>> unsigned(String article) {
        return reviewer.paragraphs(article).stream()
                .filter(paragraph -> !"signed".equals(paragraph.get("state")))
                .toList();
    }

    private List<Object> states(String article) {
        return reviewer.paragraphs(article).stream()
                .map(paragraph -> paragraph.get("state"))
                .toList();
    }

    /** Where a publishing system stands that has read all there is. */
    private static String endOfFeed(Caller caller) {
        String after = "";
        List<Object> items;
        do {
            var page = caller.get("/releases?limit=200" + (after.isEmpty() ? "" : "&after=" + after))
                    .statusCode(200)
                    .extract();
            items = page.path("items");
            after = page.path("next");
        } while (!items.isEmpty());
        return after;
    }

    private static List<Map<String, Object>> texts(String headline, String... body) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        paragraphs.add(Map.of("role", "headline", "text", headline));
        for (String text : body) {
            paragraphs.add(Map.of("role", "body", "text", text));
        }
        return paragraphs;
    }
}
