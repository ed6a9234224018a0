package dev.colophon.audit.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A check as stored. */
@Entity
@Table(name = "record_check")
@NullUnmarked
class RecordCheckEntity {
    @Id
    UUID id;

    String slot;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    long events;

    /** A JSON array, null until it is finished. */
    String failures;
}
