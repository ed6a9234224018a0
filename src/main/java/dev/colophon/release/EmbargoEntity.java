package dev.colophon.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A release that waits for the end of its embargo: a reminder, gone once the end is on record. */
@Entity
@Table(name = "embargo")
@NullUnmarked
class EmbargoEntity {
    /** The event that recorded the release. */
    @Id
    UUID event;

    UUID article;
    int release;

    @Column(name = "ends_at")
    Instant endsAt;
}
