package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The hash of a one-time secret by which a person sets a password. */
@Entity
@Table(name = "invitation")
@NullUnmarked
class InvitationEntity {
    @Id
    UUID person;

    String hash;

    @Column(name = "expires_at")
    Instant expiresAt;
}
