package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A passkey: what its authenticator attested, and how often it says it signed. */
@Entity
@Table(name = "passkey")
@NullUnmarked
class PasskeyEntity {
    @Id
    UUID id;

    UUID person;

    /** The credential's id, base64url. */
    String credential;

    /** The attested credential data, base64url (W3C Web Authentication §6.5.1). */
    String attested;

    @Column(name = "rp_id")
    String rpId;

    @Column(name = "sign_count")
    long signCount;

    boolean synced;

    /** Whether the record holds its public key: only then may it sign. */
    boolean enrolled;

    String label;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    Passkey passkey() {
        return new Passkey(id, label, synced, createdAt, lastUsedAt);
    }
}
