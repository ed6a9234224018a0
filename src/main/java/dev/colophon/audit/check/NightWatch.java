package dev.colophon.audit.check;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Has the record checked each night. */
@ApplicationScoped
class NightWatch {
    private final RecordCheckService checks;
    private final Clock clock;

    NightWatch(RecordCheckService checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Scheduled(cron = "${colophon.audit.check}")
    void check() {
        checks.night("night-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
