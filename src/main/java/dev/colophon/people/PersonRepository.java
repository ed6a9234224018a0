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

    /**
     * Whether it is a person of the demo: their password is public, so that whomever they enrol opens nothing outside demo
     * mode either.
     */
    boolean isDemo(UUID id) {
        return findByIdOptional(id).map(person -> person.demo).orElse(false);
    }

    Optional<PersonEntity> findBySignInName(String name) {
        return find("email = ?1 or alias = ?1", name).firstResultOptional();
    }
}
