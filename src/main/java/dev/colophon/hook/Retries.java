package dev.colophon.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a message is tried again.
 *
 * @param waits after the first failure, the second, …; the last one is repeated
 * @param giveUp since the first failure
 */
record Retries(List<Duration> waits, Duration giveUp) {
    /** A fifth either way, so that receivers that failed together are not all told again together. */
    private static final double JITTER = 0.2;
    /** More than this a receiver may not make us wait. */
    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * The next attempt, empty when it is time to give up.
     *
     * @param failures so far, at least 1
     * @param asked what the receiver asked to wait: the longer of the two counts
     */
    Optional<Instant> next(int failures, Instant since, @Nullable Duration asked, Instant now, RandomGenerator random) {
        if (!now.isBefore(since.plus(giveUp))) {
            return Optional.empty();
        }
        Duration wait = waits.get(Math.min(failures, waits.size()) - 1);
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        Duration jittered = Duration.ofNanos((long) (wait.toNanos() * factor));
        Duration wanted = asked == null || asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
        return Optional.of(now.plus(wanted != null && wanted.compareTo(jittered) > 0 ? wanted : jittered));
    }
}
