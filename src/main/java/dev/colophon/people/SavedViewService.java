package dev.colophon.people;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Views of the queue that people keep, each for themselves: working data. */
@ApplicationScoped
public class SavedViewService {
    /** As many as a list beside the queue can hold and still be read. */
    private static final int MOST = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    private final SavedViewRepository views;
    private final Clock clock;

    SavedViewService(SavedViewRepository views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Their views, oldest first. */
    @Transactional
    public List<SavedView> list(Account account) {
        return views.of(account.id()).stream().map(SavedViewEntity::view).toList();
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws Fault {@code invalid}, {@code too-many-views}
     */
    @Transactional
    public SavedView save(Account account, String name, String query) {
        Complaints complaints = new Complaints();
        String kept = complaints.text("/name", name, LONGEST_NAME);
        complaints.unless(query.length() <= LONGEST_QUERY, "/query", "At most " + LONGEST_QUERY + " characters.");
        complaints.raise();
        List<SavedViewEntity> own = views.of(account.id());
        SavedViewEntity entity = own.stream()
                .filter(view -> view.name.equals(kept))
                .findFirst()
                .orElseGet(() -> added(account, own.size()));
        entity.name = kept;
        entity.query = query;
        views.persist(entity);
        return entity.view();
    }

    /** Forgets a view of their own; one that is gone already stays gone. */
    @Transactional
    public void remove(Account account, UUID id) {
        views.delete("id = ?1 and person = ?2", id, account.id());
    }

    private SavedViewEntity added(Account account, int already) {
        if (already >= MOST) {
            throw Fault.of(Fault.Kind.INVALID, "too-many-views", "Keep at most " + MOST + " views; remove one first.");
        }
        SavedViewEntity entity = new SavedViewEntity();
        entity.id = Ids.v7(clock);
        entity.person = account.id();
        return entity;
    }
}
