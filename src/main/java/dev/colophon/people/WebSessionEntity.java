package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A browser that is signed in; of its cookie only the hash. */
@Entity
@Table(name = "web_session")
@NullUnmarked
class WebSessionEntity {
    @Id
    String hash;

    UUID person;

    /** How the person signed in, with a space between. */
    String method;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "seen_at")
    Instant seenAt;
}
