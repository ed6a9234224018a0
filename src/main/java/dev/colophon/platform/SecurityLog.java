package dev.colophon.platform;

import dev.colophon.people.SecurityLogService;
import dev.colophon.problem.Denial;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Keeps refusals where administrators read them. */
@Singleton
final class SecurityLog {
    private final SecurityLogService log;

    SecurityLog(SecurityLogService log) {
        this.log = log;
    }

    /** Strangers without a token are told in the log file only: anybody can send a million of those. */
    void keep(@Observes Denial denial) {
        if (denial.status() != 401) {
            UUID account = denial.account() == null ? null : UUID.fromString(denial.account());
            log.refused(denial.code(), account, denial.what(), denial.address());
        }
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        log.write();
    }

    @Scheduled(every = "24h", delayed = "15m")
    void forget() {
        log.forgetOld();
    }

    void stop(@Observes ShutdownEvent event) {
        log.write();
    }
}
