package dev.colophon.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One act of record: its signed envelope, and what it is found by. */
@Entity
@Immutable
@Table(name = "event")
@NullUnmarked
class EventEntity {
    @Id
    UUID id;

    String chain;
    long seq;
    String prev;
    String type;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String envelope;
}
