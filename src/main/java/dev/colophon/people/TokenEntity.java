package dev.colophon.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/**
 * A token; of its secret only the hash. Only what changed is written: whoever remembers a use at the moment when another
 * revokes must not write back that it was not revoked.
 */
@Entity
@Table(name = "token")
@DynamicUpdate
@NullUnmarked
class TokenEntity {
    @Id
    UUID id;

    String hash;
    UUID person;
    UUID client;
    String label;
    String scopes;
    String desks;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    UUID successor;

    boolean opensAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    Token token() {
        return new Token(
                id,
                person,
                client,
                label,
                Lists.of(desks),
                Lists.of(scopes),
                createdAt,
                expiresAt,
                revokedAt,
                lastUsedAt,
                successor);
    }

    /** One that opens the same, without its secret and times. */
    TokenEntity again() {
        TokenEntity next = new TokenEntity();
        next.person = person;
        next.client = client;
        next.label = label;
        next.desks = desks;
        next.scopes = scopes;
        return next;
    }
}
