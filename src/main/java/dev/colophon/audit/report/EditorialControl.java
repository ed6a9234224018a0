package dev.colophon.audit.report;

import dev.colophon.audit.report.AuditReport.Someone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that Art. 50(4) of the EU AI Act asks a publisher for: who holds editorial responsibility, and what human review
 * there was. It states facts; what follows from them in law is not the record's to say.
 *
 * @param responsibleEditor null before a release
 * @param procedure sentences: what the policy demanded
 * @param engines as declared, by whom
 */
public record EditorialControl(
        String legalEntity,
        @Nullable Someone responsibleEditor,
        List<String> procedure,
        List<Reviewer> reviewers,
        FinalText finalText,
        List<String> engines,
        Counts counts) {
    /**
     * Who reviewed what, when and on what basis.
     *
     * @param paragraphs whose sign-off counts them
     * @param againstSource of those, signed against the source
     * @param bulk of those, signed with other rows in one act
     * @param own of those, their own work
     */
    public record Reviewer(
            Someone person, int paragraphs, int againstSource, int bulk, int own, Instant first, Instant last) {}

    /**
     * The text that was released, which stands in full in the report.
     *
     * @param document hex SHA-256 of the version document
     * @param manifest null before a release
     * @param url where it was published, as reported last
     */
    public record FinalText(
            @Nullable String version,
            @Nullable String document,
            @Nullable String manifest,
            @Nullable String url,
            int paragraphs,
            int words) {}

    /**
     * Paragraphs by how they passed.
     *
     * @param signed on the text itself
     * @param carried by a rule of the policy
     * @param ownSigned of the signed and carried, by nobody but their own editor
     * @param bulk of the signed and carried, signed with other rows in one act by everybody who signed them
     * @param overridden conditions of the gate that a chief passed over
     * @param unsigned neither signed nor waived
     */
    public record Counts(
            int paragraphs,
            int signed,
            int carried,
            int ownSigned,
            int bulk,
            int waived,
            int unsigned,
            int overridden) {}
}
