package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A policy that is not yet in force. */
@Entity
@Table(name = "policy_draft")
@NullUnmarked
class PolicyDraftEntity {
    @Id
    UUID id;

    String desk;
    String name;
    String document;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;
}
