package dev.colophon.platform;

import dev.colophon.ledger.LogService;
import dev.colophon.ledger.LogState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

/** Tells those who watch the service how far the log is. */
@ApplicationScoped
class LogMetrics {
    private final AtomicReference<LogState> state = new AtomicReference<>(new LogState(0, 0, Duration.ZERO, 0, null));

    private final LogService log;
    private final MeterRegistry meters;

    LogMetrics(LogService log, MeterRegistry meters) {
        this.log = log;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        gauge("colophon.log.size", "Events that have their place in the log", state -> state.size());
        gauge("colophon.log.waiting", "Committed events without a place yet", state -> state.waiting());
        gauge(
                "colophon.log.lag.seconds",
                "How long the oldest of them has waited",
                state -> state.lag().toMillis() / 1000.0);
        gauge("colophon.log.checkpoint.size", "Events that the latest checkpoint covers", state -> state.signed());
        gauge("colophon.log.checkpoint.timestamp.seconds", "When it was signed, in seconds since 1970", state -> {
            Instant signed = state.signedAt();
            return signed == null ? Double.NaN : signed.toEpochMilli() / 1000.0;
        });
    }

    /** Asked for by one query a while instead of one for each gauge and each who watches. */
    @Scheduled(every = "5s")
    void look() {
        state.set(log.state());
    }

    private void gauge(String name, String description, ToDoubleFunction<LogState> value) {
        Gauge.builder(name, state, known -> value.applyAsDouble(known.get()))
                .description(description)
                .register(meters);
    }
}
