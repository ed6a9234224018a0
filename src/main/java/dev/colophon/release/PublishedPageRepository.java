package dev.colophon.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PublishedPageRepository implements PanacheRepositoryBase<PublishedPageEntity, UUID> {
    void note(UUID event, String chain) {
        PublishedPageEntity entity = new PublishedPageEntity();
        entity.event = event;
        entity.chain = chain;
        persist(entity);
    }
}
