package dev.colophon.web.review;

import dev.colophon.review.Review;
import dev.colophon.rules.ArticleRecord;
import dev.colophon.rules.Sheet;
import dev.colophon.web.People;
import dev.colophon.web.Reader;

/** An article before one reader, with all that stands beside its rows. */
public record Reading(
        Review judged,
        Reader reader,
        People people,
        Rails rails,
        RowNotes.For beside,
        Threads.Of threads,
        LookedViews looked) {
    public Sheet sheet() {
        return judged.sheet();
    }

    public ArticleRecord record() {
        return sheet().record();
    }
}
