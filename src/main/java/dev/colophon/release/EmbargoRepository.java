package dev.colophon.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EmbargoRepository implements PanacheRepositoryBase<EmbargoEntity, UUID> {
    /** Those whose time has come, the earliest first. */
    List<EmbargoEntity> due(Instant now, int limit) {
        return find("endsAt <= ?1", Sort.by("endsAt").and("event"), now)
                .page(Page.ofSize(limit))
                .list();
    }

    void remember(UUID event, UUID article, int release, Instant endsAt) {
        EmbargoEntity entity = new EmbargoEntity();
        entity.event = event;
        entity.article = article;
        entity.release = release;
        entity.endsAt = endsAt;
        persist(entity);
    }
}
