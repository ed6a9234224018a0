package dev.colophon.web.release;

import dev.colophon.web.ArticleHead;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.FaultView;
import dev.colophon.web.SegmentView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The release page.
 *
 * @param disclosure the line, null where the facts give none
 * @param signed rows that are done, of {@code total}; the line counts paragraphs, of which a row may hold several
 * @param payload what a publishing system would get: the release without its paragraphs as JSON, or its text as HTML
 * @param kinds that a release may have now
 * @param editors who may hold editorial responsibility
 * @param embargoUntil until when a release would stay inside, null without embargo
 * @param embargo the same as a form's field, empty for none
 * @param typed what a refused form held
 * @param mayEmbargo whether the reader may set it
 */
record ReleaseView(
        ArticleHead article,
        List<SegmentView> strip,
        int signed,
        int total,
        int signedParagraphs,
        int paragraphs,
        String version,
        String manifest,
        String stage,
        String policy,
        List<GateView> gates,
        @Nullable String disclosure,
        String publication,
        String headline,
        String opening,
        List<ClauseView> clauses,
        @Nullable String claimed,
        List<PayloadPiece> payload,
        boolean html,
        List<ReleaseEntry> entries,
        List<ChoiceView> kinds,
        List<ChoiceView> editors,
        @Nullable Instant embargoUntil,
        String embargo,
        boolean mayEmbargo,
        boolean mayRelease,
        boolean mayRetract,
        @Nullable String next,
        Typed typed,
        @Nullable FaultView fault,
        @Nullable String done) {
    /** The field that the fault is about, empty where it is about no single one. */
    public String bad() {
        return fault == null
                ? ""
                : switch (fault.code()) {
                    case "public-note-required", "public-note-not-allowed" ->
                        typed.kind().isEmpty() ? "notice" : "publicNote";
                    case "reason-required" -> typed.kind().isEmpty() ? "reason" : "override";
                    case "responsible-editor-required", "responsible-editor-unknown" -> "responsibleEditor";
                    case "minor-changes-facts", "unknown-kind" -> "kind";
                    default -> "";
                };
    }

    /** Conditions that are not met. */
    public int open() {
        return (int) gates.stream().filter(GateView::open).count();
    }

    /** Whether somebody is named already who answers for the release. */
    public boolean isAnswered() {
        return editors.stream().anyMatch(ChoiceView::chosen);
    }

    /** Conditions that are met. */
    public int met() {
        return gates.size() - open();
    }
}
