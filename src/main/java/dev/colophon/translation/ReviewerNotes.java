package dev.colophon.translation;

import dev.colophon.act.Document;
import dev.colophon.article.Article;
import dev.colophon.people.PolicyService;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Sheet;
import dev.colophon.rules.release.Explaining;
import dev.colophon.text.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks an editor why, where the desk's policy wants a note. */
@ApplicationScoped
class ReviewerNotes {
    private final PolicyService policies;
    private final Clock clock;

    ReviewerNotes(PolicyService policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Passes an edit that has a note, or needs none.
     *
     * @param texts of the version's paragraphs, in their order
     * @throws dev.colophon.fault.Fault {@code note-required}
     */
    void demand(
            Article article,
            ArticleRecord record,
            UUID editor,
            Document.Version version,
            List<Content> texts,
            @Nullable String note) {
        if (note != null && !note.isBlank()) {
            return;
        }
        Document.Policy policy = policies.active(article.desk()).document();
        if (!policy.notes()) {
            return;
        }
        Sheet sheet = Sheet.of(record, policy, Set.of(), clock.instant());
        if (Explaining.wanted(sheet, editor, version.paragraphs(), texts)) {
            throw TranslationFaults.noteRequired();
        }
    }
}
