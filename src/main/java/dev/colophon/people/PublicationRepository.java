package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<PublicationEntity, String> {}
