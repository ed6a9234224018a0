package dev.colophon.web.settings;

import dev.colophon.review.PolicyPreview;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the settings pages. */
@CheckedTemplate(basePath = "web/Settings", defaultName = CheckedTemplate.ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance account(SettingsView.SignIn view);

    static native TemplateInstance security(SettingsView.Security view);

    static native TemplateInstance desks(SettingsView.Desks view);

    static native TemplateInstance people(SettingsView.People view);

    static native TemplateInstance policies(SettingsView.Policies view);

    static native TemplateInstance preview(PolicyPreview view);

    static native TemplateInstance tokens(SettingsView.Tokens view);

    static native TemplateInstance webhooks(SettingsView.Webhooks view);

    static native TemplateInstance webhook(SettingsView.Deliveries view);

    static native TemplateInstance you(SettingsView.You view);

    static native TemplateInstance names(SettingsView.Names view);

    static native TemplateInstance wording(SettingsView.Wording view);

    static native TemplateInstance record(SettingsView.Record view);
}
