package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A line of the security log. */
@Entity
@Table(name = "security_event")
@NullUnmarked
class SecurityEventEntity {
    @Id
    UUID id;

    @Column(name = "happened_at")
    Instant at;

    String code;
    UUID account;
    String what;
    String address;

    static SecurityEventEntity of(SecurityEvent event) {
        SecurityEventEntity entity = new SecurityEventEntity();
        entity.id = event.id();
        entity.at = event.at();
        entity.code = event.code();
        entity.account = event.account();
        entity.what = event.what();
        entity.address = event.address();
        return entity;
    }

    SecurityEvent event() {
        return new SecurityEvent(id, at, code, account, what, address);
    }
}
