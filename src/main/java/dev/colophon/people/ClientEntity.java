package dev.colophon.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A client; the name as a commitment, scopes and desks with a space between. */
@Entity
@Table(name = "client")
@NullUnmarked
class ClientEntity {
    @Id
    UUID id;

    String name;
    String scopes;
    String desks;
    boolean disabled;
    boolean demo;
}
