package dev.colophon.web.review;

import dev.colophon.people.Account;
import dev.colophon.review.LookedService;
import dev.colophon.review.Review;
import dev.colophon.web.People;
import dev.colophon.web.Reader;
import dev.colophon.web.Sheets;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Puts articles before readers. */
@Singleton
public class Readings {
    private final Sheets sheets;
    private final RowNotes notes;
    private final Threads threads;
    private final LookedService looked;

    Readings(Sheets sheets, RowNotes notes, Threads threads, LookedService looked) {
        this.sheets = sheets;
        this.notes = notes;
        this.threads = threads;
        this.looked = looked;
    }

    public Reading of(Account account, Review judged) {
        UUID article = judged.article().id();
        Reader reader = sheets.reader(account, judged);
        People people = sheets.people(account, judged);
        return new Reading(
                judged,
                reader,
                people,
                new Rails(article, reader, people, judged.sheet().policy().approvals()),
                notes.of(judged, reader, people),
                threads.of(account, judged.article()),
                new LookedViews(judged.sheet(), looked.last(account, article)));
    }
}
