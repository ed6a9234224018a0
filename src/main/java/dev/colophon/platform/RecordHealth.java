package dev.colophon.platform;

import dev.colophon.audit.check.RecordCheck;
import dev.colophon.audit.check.RecordCheckService;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the last check of the whole record found it in order. A record that is not calls for people; taking the service
 * away from its users would hide it, so readiness does not hang on this.
 */
@Wellness
@ApplicationScoped
class RecordHealth implements HealthCheck {
    private final RecordCheckService checks;

    RecordHealth(RecordCheckService checks) {
        this.checks = checks;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<RecordCheck> last = checks.lastFinished();
        return HealthCheckResponse.named("record")
                .status(last.map(RecordCheck::verified).orElse(true))
                .withData(
                        "checkedAt",
                        last.map(check -> String.valueOf(check.finishedAt())).orElse("never"))
                .withData("events", last.map(RecordCheck::events).orElse(0L))
                .withData("failures", last.map(check -> check.failures().size()).orElse(0))
                .build();
    }
}
