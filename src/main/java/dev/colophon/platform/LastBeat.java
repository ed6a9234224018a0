package dev.colophon.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stops what runs by the clock when the service stops, before the database is closed under it. */
@ApplicationScoped
class LastBeat {
    private final Scheduler scheduler;

    LastBeat(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.pause();
    }
}
