package dev.colophon.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One attempt, or one that waits. */
@Entity
@Table(name = "webhook_delivery")
@NullUnmarked
class DeliveryEntity {
    @Id
    UUID id;

    UUID webhook;
    UUID event;
    Long place;
    String type;
    boolean again;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    Integer millis;
    Integer status;
    String error;

    void end(Answer answer, Instant now) {
        endedAt = now;
        millis = (int) answer.took().toMillis();
        status = answer.status();
        error = answer.error();
    }

    Delivery delivery() {
        return new Delivery(id, event, type, again, askedAt, endedAt, millis, status, error);
    }
}
