package dev.colophon.release;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends embargoes at their time. Replicas may do so at once; the article's chain lets one of them. */
@ApplicationScoped
class EmbargoWatch {
    private final EmbargoService embargoes;

    EmbargoWatch(EmbargoService embargoes) {
        this.embargoes = embargoes;
    }

    /** A newsroom counts embargoes in minutes; a second late is on time. */
    @Scheduled(every = "${colophon.release.embargo-beat:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        for (UUID due : embargoes.due()) {
            try {
                embargoes.end(due);
            } catch (RuntimeException e) {
                Log.warnf(e, "The embargo of release event %s could not be ended; trying again", due);
            }
        }
    }
}
