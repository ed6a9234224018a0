package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
        return persisted(Secrets.next(), person, null);
    }

    /** Keeps a challenge that is a sign-off's statement. */
    void keep(String challenge, UUID person, UUID signOff) {
        persisted(challenge, person, signOff);
    }

    private String persisted(String challenge, @Nullable UUID person, @Nullable UUID signOff) {
        delete("expiresAt < ?1", clock.instant());
        PasskeyChallengeEntity entity = new PasskeyChallengeEntity();
        entity.challenge = challenge;
        entity.person = person;
        entity.signOff = signOff;
        entity.expiresAt = clock.instant().plus(LIFE);
        persist(entity);
        return challenge;
    }

    /** The sign-off for which it waited for this person's answer, empty where it did not; from now on it waits no more. */
    Optional<UUID> takeSignOff(String challenge, UUID person) {
        Optional<PasskeyChallengeEntity> waiting = find(
                        "challenge = ?1 and person = ?2 and signOff is not null and expiresAt > ?3",
                        challenge,
                        person,
                        clock.instant())
                .firstResultOptional();
        waiting.ifPresent(this::delete);
        return waiting.map(entity -> entity.signOff);
    }

    /** Whether it waited for this person's answer, or for anybody's; from now on it waits no more. */
    boolean take(String challenge, @Nullable UUID person) {
        return person == null
                ? delete("challenge = ?1 and person is null and expiresAt > ?2", challenge, clock.instant()) == 1
                : delete(
                                "challenge = ?1 and person = ?2 and signOff is null and expiresAt > ?3",
                                challenge,
                                person,
                                clock.instant())
                        == 1;
    }
}
