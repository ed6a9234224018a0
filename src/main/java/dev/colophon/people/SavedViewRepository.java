package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedViewEntity, UUID> {
    /** Oldest first. */
    List<SavedViewEntity> of(UUID person) {
        return list("person = ?1 order by id", person);
    }
}
