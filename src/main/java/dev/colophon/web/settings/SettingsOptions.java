package dev.colophon.web.settings;

import dev.colophon.check.FindingCode;
import dev.colophon.hook.WebhookEvent;
import dev.colophon.people.DeskRole;
import dev.colophon.people.Keys;
import dev.colophon.people.Preference;
import dev.colophon.people.Scope;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;

/** What the boxes of the settings pages offer. */
@TemplateExtension(namespace = "options")
final class SettingsOptions {
    private SettingsOptions() {}

    static List<String> roles() {
        return Arrays.stream(DeskRole.values()).map(DeskRole::code).toList();
    }

    static List<String> scopes() {
        return Arrays.stream(Scope.values()).map(Scope::code).toList();
    }

    static List<String> webhookEvents() {
        return Arrays.stream(WebhookEvent.values()).map(WebhookEvent::code).toList();
    }

    static List<Integer> textSizes() {
        return Preference.TEXT_SIZES;
    }

    static List<String> keys() {
        return Keys.MOVABLE;
    }

    /** Kinds of findings that a policy may let block. */
    static List<String> checks() {
        return Arrays.stream(FindingCode.values())
                .map(FindingCode::code)
                .distinct()
                .toList();
    }

    static List<String> carry() {
        return List.of("format", "light", "split-merge");
    }

    static List<String> releasers() {
        return List.of(DeskRole.REVIEWER.code(), DeskRole.CHIEF.code());
    }

    /** A role at a desk, as one value. */
    static String grant(String desk, String role) {
        return desk + ":" + role;
    }
}
