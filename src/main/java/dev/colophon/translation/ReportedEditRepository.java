package dev.colophon.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportedEditRepository implements PanacheRepositoryBase<ReportedEditEntity, UUID> {
    /** Those that a person has not answered for, newest first. */
    List<ReportedEditEntity> open(UUID person) {
        return list("person = ?1 and answeredAt is null order by id desc", person);
    }
}
