package dev.colophon.people;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
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

    /** That wait for people who are not signed in: more than a newsroom begins in five minutes, whoever floods us. */
    static final int MOST_STRANGERS = 5_000;

    /** That wait for one person: more than they have windows open. */
    static final int MOST_OF_ONE = 100;

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
        makeRoom(person);
        PasskeyChallengeEntity entity = new PasskeyChallengeEntity();
        entity.challenge = challenge;
        entity.person = person;
        entity.signOff = signOff;
        entity.expiresAt = clock.instant().plus(LIFE);
        persist(entity);
        return challenge;
    }

    /** The oldest make way, so that a flood costs rows for so many and not more. */
    private void makeRoom(@Nullable UUID person) {
        PanacheQuery<PasskeyChallengeEntity> waiting = person == null
                ? find("person is null", Sort.descending("expiresAt"))
                : find("person", Sort.descending("expiresAt"), person);
        int most = person == null ? MOST_STRANGERS : MOST_OF_ONE;
        waiting.range(most - 1, most + MOST_OF_ONE).list().forEach(oldest -> deleteById(oldest.challenge));
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
