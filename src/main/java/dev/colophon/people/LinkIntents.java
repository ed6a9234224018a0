package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What waits for somebody to come back from the identity provider: one for each person, taken once, soon forgotten. */
@ApplicationScoped
class LinkIntents implements PanacheRepositoryBase<LinkIntentEntity, String> {
    /** Time to sign in there, with a second factor. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private final Clock clock;

    LinkIntents(Clock clock) {
        this.clock = clock;
    }

    /** A new one in the place of an older; what it returns comes back with the provider's answer. */
    String next(UUID person, Instant since) {
        delete("person = ?1 or expiresAt < ?2", person, clock.instant());
        String secret = Secrets.next();
        LinkIntentEntity entity = new LinkIntentEntity();
        entity.hash = Secrets.hash(secret);
        entity.person = person;
        entity.sessionStartedAt = since;
        entity.expiresAt = clock.instant().plus(LIFE);
        persist(entity);
        return secret;
    }

    /** Whether it waited for this person in this session; whatever comes of that, from now on it waits no more. */
    boolean take(String secret, UUID person, Instant since) {
        return QuarkusTransaction.requiringNew()
                .call(() -> delete(
                                "hash = ?1 and person = ?2 and sessionStartedAt = ?3 and expiresAt > ?4",
                                Secrets.hash(secret),
                                person,
                                since,
                                clock.instant())
                        == 1);
    }
}
