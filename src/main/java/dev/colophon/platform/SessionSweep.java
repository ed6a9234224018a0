package dev.colophon.platform;

import dev.colophon.people.SessionService;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Forgets web sessions that ended by themselves; they open nothing anyway, this only keeps the table small. */
@Singleton
final class SessionSweep {
    private final SessionService sessions;

    SessionSweep(SessionService sessions) {
        this.sessions = sessions;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void sweep() {
        sessions.forgetEnded();
    }
}
