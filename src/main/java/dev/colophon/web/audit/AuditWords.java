package dev.colophon.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the audit report, in English; Korean beside it in {@code messages/audit_ko.properties}. */
@MessageBundle("audit")
public interface AuditWords {
    @Message("Report on release {n}, from the record until {until}")
    String ofRelease(int n, String until);

    @Message("Report on the article as it stands, from the record until {until}")
    String ofArticle(String until);

    @Message("Release")
    String release();

    @Message(
            "Release {n}, {#switch kind}{#case 'first'}first{#case 'update'}update{#case 'minor'}minor{#case 'correction'}correction{#case 'clarification'}clarification{#case 'retraction'}retraction{#else}{kind}{/switch}")
    String choice(String n, String kind);

    @Message("Show")
    String show();

    @Message("Evidence")
    String evidence();

    @Message("JSON record")
    String record();

    @Message("Paragraphs, CSV")
    String csv();

    @Message("Save PDF")
    String pdf();

    @Message("Withhold names")
    String withhold();

    @Message("Show names")
    String showNames();
}
