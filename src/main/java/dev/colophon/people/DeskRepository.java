package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DeskRepository implements PanacheRepositoryBase<DeskEntity, String> {}
