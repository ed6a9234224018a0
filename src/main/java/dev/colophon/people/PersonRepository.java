package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID> {
    Optional<PersonEntity> findByEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    Optional<PersonEntity> findBySignInName(String name) {
        return find("email = ?1 or alias = ?1", name).firstResultOptional();
    }
}
