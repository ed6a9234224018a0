package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SecurityEventRepository implements PanacheRepositoryBase<SecurityEventEntity, UUID> {}
