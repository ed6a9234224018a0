package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A newsroom that works over HTTP with a service that may die at any moment: it sends again under the same key. */
final class PackagedStories {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final PackagedService service;

    PackagedStories(PackagedService service) {
        this.service = service;
    }

    /** An article from its arrival to its release; its id. */
    String released() throws InterruptedException {
        String article = post("demo-editor", "/api/v1/articles", article()).getString("id");
        release(article);
        return article;
    }

    /** Signs an article of one paragraph as it stands, and releases it. */
    void release(String article) throws InterruptedException {
        String place = "/api/v1/articles/" + article;
        JsonPath review = review(place);
        String signOff = """
                {"verdict":"approve","shown":true,"items":[{"paragraph":"%s","key":"%s"}]}""";
        post(
                "demo-reviewer",
                place + "/sign-offs",
                signOff.formatted(review.getString("paragraphs[0].id"), review.getString("paragraphs[0].key")));
        String release = """
                {"kind":"first","manifest":"%s"}""";
        post("demo-chief", place + "/releases", release.formatted(review(place).getString("manifest")));
    }

    /** Sends it until it is answered, under one key: a service that died may have done it already. */
    JsonPath post(String token, String path, String body) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        return answered(() -> service.post(token, path, body, key));
    }

    private JsonPath review(String place) throws InterruptedException {
        return answered(() -> service.get("demo-reviewer", place + "/review"));
    }

    private static String article() {
        return """
                {"externalId":"%s","desk":"city","sourceLanguage":"ko","targetLanguage":"en",
                 "sourcePublication":"the Harbour Daily","paragraphs":[{"role":"headline","text":"야간 여객선 첫 운항"}],
                 "machineVersion":{"sourceVersion":"s1",
                  "engine":{"provider":"Tidewater","model":"tidewater-translate","kind":"generative"},
                  "paragraphs":[{"role":"headline","text":"Night ferry sails first"}]}}""".formatted(UUID.randomUUID());
    }

    private interface Asked {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private static JsonPath answered(Asked asked) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = asked.ask();
                if (answer.statusCode() < 300) {
                    return JsonPath.from(answer.body());
                }
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            } catch (IOException down) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        throw new AssertionError("it was not answered");
    }
}
