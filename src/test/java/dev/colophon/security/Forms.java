package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that the pages really show, with the fields they send. */
final class Forms {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]*name=\"([^\"]+)\"(?:[^>]*value=\"([^\"]*)\")?");

    /** A form: where it goes, and each field with the values it may have. */
    record Form(String action, Map<String, List<String>> fields) {}

    private Forms() {}

    /** Those of an article's pages as its chief sees them, and of the settings as an administrator does. */
    static Map<String, Form> of(String article, Browser chief, Browser admin) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String a = "/a/" + article;
        for (String page : List.of(
                "/queue",
                "/articles/new",
                a + "/review",
                a + "/edit",
                a + "/paste",
                a + "/release",
                a + "/history",
                "/settings/tokens",
                "/settings/account",
                "/settings/you",
                "/settings/names")) {
            find(chief, page, forms);
        }
        for (String page : List.of(
                "/settings/people",
                "/settings/desks",
                "/settings/policies",
                "/settings/tokens",
                "/settings/webhooks")) {
            find(admin, page, forms);
        }
        return forms;
    }

    private static void find(Browser browser, String page, Map<String, Form> forms) {
        Response answer = browser.open().get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        Matcher form = FORM.matcher(answer.asString());
        while (form.find()) {
            forms.putIfAbsent(form.group(1), new Form(form.group(1), fields(form.group())));
        }
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (!field.group(1).equals(Browser.CSRF)) {
                fields.computeIfAbsent(field.group(1), name -> new ArrayList<>())
                        .add(field.group(2) == null ? "" : field.group(2));
            }
        }
        return fields;
    }
}
