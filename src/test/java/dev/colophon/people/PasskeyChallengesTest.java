package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Challenges are kept within bounds, whoever asks for how many. */
@QuarkusTest
class PasskeyChallengesTest {
    @Inject
    PasskeyChallenges challenges;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    @TestTransaction
    void strangers_keep_so_many_waiting_and_the_oldest_makes_way() {
        challenges.delete("person is null");
        OffsetDateTime soon = clock.instant().plusSeconds(100).atOffset(ZoneOffset.UTC);
        for (int n = 0; n < PasskeyChallenges.MOST_STRANGERS; n++) {
            database.createNativeQuery("insert into passkey_challenge (challenge, expires_at) values (?1, ?2)")
                    .setParameter(1, "flood-" + n)
                    .setParameter(2, soon.plusNanos(n * 1000L))
                    .executeUpdate();
        }
        String mine = challenges.next(null);
        assertThat(challenges.count("person is null")).isEqualTo(PasskeyChallenges.MOST_STRANGERS);
        assertThat(challenges.take("flood-0", null)).isFalse();
        assertThat(challenges.take("flood-1", null)).isTrue();
        assertThat(challenges.take(mine, null)).isTrue();
        assertThat(challenges.take(mine, null)).isFalse();
    }
}
