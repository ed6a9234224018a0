package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Whom an identity provider knows as whom. */
@Entity
@Table(name = "federated_identity")
@IdClass(FederatedIdentityEntity.Key.class)
@NullUnmarked
class FederatedIdentityEntity {
    @Id
    String issuer;

    @Id
    String subject;

    UUID person;

    @Column(name = "linked_at")
    Instant linkedAt;

    /** What names an identity: a subject means something at its issuer only. */
    record Key(String issuer, String subject) implements Serializable {}
}
