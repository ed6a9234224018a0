package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A challenge that waits for its answer; {@code person} is null for a sign-in, which names nobody before. */
@Entity
@Table(name = "passkey_challenge")
@NullUnmarked
class PasskeyChallengeEntity {
    @Id
    String challenge;

    UUID person;

    /** The sign-off whose statement it is; null for other ceremonies. */
    @Column(name = "sign_off")
    UUID signOff;

    @Column(name = "expires_at")
    Instant expiresAt;
}
