package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PasskeyRepository implements PanacheRepositoryBase<PasskeyEntity, UUID> {
    List<PasskeyEntity> of(UUID person) {
        return list("person = ?1 order by createdAt", person);
    }

    Optional<PasskeyEntity> findByCredential(String credential) {
        return find("credential", credential).firstResultOptional();
    }
}
