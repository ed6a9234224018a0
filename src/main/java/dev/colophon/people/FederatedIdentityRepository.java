package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FederatedIdentityRepository
        implements PanacheRepositoryBase<FederatedIdentityEntity, FederatedIdentityEntity.Key> {
    Optional<FederatedIdentityEntity> find(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    boolean isLinked(UUID person) {
        return count("person", person) > 0;
    }
}
