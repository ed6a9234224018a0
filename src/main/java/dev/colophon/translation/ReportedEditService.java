package dev.colophon.translation;

import dev.colophon.article.Access;
import dev.colophon.article.Article;
import dev.colophon.people.Account;
import dev.colophon.proof.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What systems reported in people's names. The person is told until they say that it is theirs, or that it is not
 * ({@link StatementService#acknowledge}, {@link StatementService#disown}).
 */
@ApplicationScoped
public class ReportedEditService {
    private final ReportedEditRepository edits;
    private final Clock clock;

    ReportedEditService(ReportedEditRepository edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    /** What was reported in the caller's name and waits for their word, newest first; of desks where they work. */
    @Transactional
    public List<ReportedEdit> open(Account by) {
        return edits.open(by.id()).stream()
                .filter(edit -> Access.reads(by, edit.desk, clock.instant()))
                .map(ReportedEditEntity::edit)
                .toList();
    }

    /** A client saved an edit in a person's name. */
    void note(Account client, UUID person, Article article, String label) {
        ReportedEditEntity entity = new ReportedEditEntity();
        entity.id = Ids.v7(clock);
        entity.article = article.id();
        entity.label = label;
        entity.desk = article.desk();
        entity.person = person;
        entity.client = client.id();
        entity.reportedAt = clock.instant();
        edits.persist(entity);
    }

    void answer(Account by, UUID article, String label) {
        edits.update(
                "answeredAt = ?1 where person = ?2 and article = ?3 and label = ?4 and answeredAt is null",
                clock.instant(),
                by.id(),
                article,
                label);
    }
}
