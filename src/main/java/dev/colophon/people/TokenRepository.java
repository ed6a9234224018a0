package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TokenRepository implements PanacheRepositoryBase<TokenEntity, UUID> {
    Optional<TokenEntity> findByHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }
}
