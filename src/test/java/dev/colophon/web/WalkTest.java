package dev.colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.colophon.people.DemoService;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From a pasted machine translation to a signed text, in a real browser: an editor, then a reviewer, then the chief. */
@QuarkusTest
class WalkTest {
    private static final Path SAMPLE = Path.of("review-data/samples/harbour-ferry");

    @TestHTTPResource
    URI base;

    @Test
    void an_editor_edits_a_reviewer_signs_and_the_chief_looks_at_the_gate() throws IOException {
        String address = base.toString().replaceAll("/$", "");
        Browser browser = Chromium.browser();
        String article;
        try (Desk editor = new Desk(browser, address)) {
            editor.signIn("demo-editor", DemoService.PASSWORD);
            article = add(editor);
            edit(editor);
        }
        try (Desk reviewer = new Desk(browser, address)) {
            reviewer.signIn("demo-reviewer", DemoService.PASSWORD).open(article + "/review");
            reviewer.shoot("walk-3-review");
            reviewer.page().locator("#bulk button").click();
            PlaywrightAssertions.assertThat(reviewer.page().locator("#told")).containsText("Signed off");
            reviewer.shoot("walk-4-signed");
        }
        try (Desk chief = new Desk(browser, address)) {
            chief.signIn("demo-chief", DemoService.PASSWORD).open(article + "/release");
            assertThat(chief.page().locator(".prev .pd").innerText())
                    .startsWith("Translated from the Harbour Daily using generative AI");
            chief.shoot("walk-5-release");
            chief.open(article + "/history").shoot("walk-6-history");
            chief.open(article + "/audit").shoot("walk-7-audit");
        }
    }

    private static String add(Desk editor) throws IOException {
        var page = editor.open("/articles/new").page();
        page.locator("[name=sourcePublication]").fill("the Harbour Daily");
        page.locator("[name=sourceText]").fill(Files.readString(SAMPLE.resolve("source.ko.txt")));
        page.locator("[name=machineText]").fill(Files.readString(SAMPLE.resolve("machine.en.txt")));
        page.locator("[name=provider]").fill("Tidewater");
        page.locator("[name=model]").fill("tidewater-translate");
        page.locator("button[value=read]").click();
        page.locator("button[value=save]").waitFor();
        editor.shoot("walk-1-recognised");
        page.locator("button[value=save]").click();
        PlaywrightAssertions.assertThat(page.locator("#told")).containsText("Saved");
        return URI.create(page.url()).getPath().replace("/review", "");
    }

    private static void edit(Desk editor) {
        var page = editor.page();
        page.navigate(page.url().replaceAll("\\?.*", "?at=3"));
        page.locator("[aria-current] a.edit").click();
        page.locator("#text").fill("A night ferry between Haeran City and Sogeum Island starts on June 1.");
        page.locator("form.editor button.pri").click();
        PlaywrightAssertions.assertThat(page.locator("#p2 .c-ed")).containsText("starts on June 1");
        editor.shoot("walk-2-edited");
    }
}
