package dev.colophon.platform;

import dev.colophon.ledger.LogService;
import dev.colophon.ledger.LogState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the log keeps up with what is recorded. */
@Readiness
@ApplicationScoped
class LogHealth implements HealthCheck {
    /** A batch takes milliseconds; what waits longer than this waits for somebody to look. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final LogService log;

    LogHealth(LogService log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        LogState state = log.state();
        return HealthCheckResponse.named("log")
                .status(state.lag().compareTo(LONGEST) < 0)
                .withData("size", state.size())
                .withData("waiting", state.waiting())
                .withData("lagMillis", state.lag().toMillis())
                .withData("checkpointSize", state.signed())
                .withData("checkpointAt", String.valueOf(state.signedAt()))
                .build();
    }
}
