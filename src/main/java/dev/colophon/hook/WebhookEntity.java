package dev.colophon.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** A webhook and how far it was told; lists of codes with a space between. */
@Entity
@Table(name = "webhook")
@DynamicUpdate // Who changes the address and who moves the place must not undo each other.
@NullUnmarked
class WebhookEntity {
    @Id
    UUID id;

    UUID client;
    String label;
    String url;
    String events;
    String desks;
    String secret;

    @Column(name = "old_secret")
    String oldSecret;

    @Column(name = "old_secret_until")
    Instant oldSecretUntil;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    UUID createdBy;

    /** The last place in the log that is done with. */
    long place;

    String stopped;

    @Column(name = "stopped_at")
    Instant stoppedAt;

    int failures;

    @Column(name = "failing_since")
    Instant failingSince;

    @Column(name = "due_at")
    Instant dueAt;

    UUID holder;

    @Column(name = "leased_until")
    Instant leasedUntil;

    List<String> deskList() {
        return List.of(desks.split(" "));
    }

    Set<WebhookEvent> eventSet() {
        return Stream.of(events.split(" "))
                .flatMap(code -> WebhookEvent.of(code).stream())
                .collect(Collectors.toSet());
    }

    /** What signs now, the newest first. */
    List<String> secretsAt(Instant now) {
        List<String> secrets = new ArrayList<>(List.of(secret));
        if (oldSecret != null && now.isBefore(oldSecretUntil)) {
            secrets.add(oldSecret);
        }
        return secrets;
    }

    void stop(String why, Instant now) {
        stopped = why;
        stoppedAt = now;
        clearFailures();
    }

    void clearFailures() {
        failures = 0;
        failingSince = null;
        dueAt = null;
    }

    Webhook webhook(Instant now) {
        boolean both = oldSecret != null && now.isBefore(oldSecretUntil);
        return new Webhook(
                id,
                client,
                label,
                url,
                List.of(events.split(" ")),
                deskList(),
                createdAt,
                both ? oldSecretUntil : null,
                stopped,
                stoppedAt,
                failures,
                dueAt);
    }
}
