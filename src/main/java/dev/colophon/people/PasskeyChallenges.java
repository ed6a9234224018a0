package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Challenges: each is made for one ceremony, answered once, and soon forgotten. */
@ApplicationScoped
class PasskeyChallenges implements PanacheRepositoryBase<PasskeyChallengeEntity, String> {
    /** Time to find the key and touch it. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private final Clock clock;

    PasskeyChallenges(Clock clock) {
        this.clock = clock;
    }

    /** A new challenge: 256 random bits, base64url. */
    String next(@Nullable UUID person) {
        delete("expiresAt < ?1", clock.instant());
        PasskeyChallengeEntity entity = new PasskeyChallengeEntity();
        entity.challenge = Secrets.next();
        entity.person = person;
        entity.expiresAt = clock.instant().plus(LIFE);
        persist(entity);
        return entity.challenge;
    }

    /** Whether it waited for this person's answer, or for anybody's; from now on it waits no more. */
    boolean take(String challenge, @Nullable UUID person) {
        return person == null
                ? delete("challenge = ?1 and person is null and expiresAt > ?2", challenge, clock.instant()) == 1
                : delete("challenge = ?1 and person = ?2 and expiresAt > ?3", challenge, person, clock.instant()) == 1;
    }
}
