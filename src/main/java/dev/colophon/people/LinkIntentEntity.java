package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** That a person asked for an identity elsewhere to become theirs; of what comes back with it only the hash. */
@Entity
@Table(name = "link_intent")
@NullUnmarked
class LinkIntentEntity {
    @Id
    String hash;

    UUID person;

    /** The session that asked, by its beginning. */
    @Column(name = "session_started_at")
    Instant sessionStartedAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
