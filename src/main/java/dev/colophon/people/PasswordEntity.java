package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A password's hash. */
@Entity
@Table(name = "password")
@NullUnmarked
class PasswordEntity {
    @Id
    UUID person;

    String hash;

    @Column(name = "changed_at")
    Instant changedAt;
}
