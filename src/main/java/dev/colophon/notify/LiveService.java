package dev.colophon.notify;

import dev.colophon.act.Chains;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogEntry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells who follows an article that something was recorded of it: a reader of the log, whichever replica wrote it. Followers
 * are called on one thread, one after the other, with the log's entry, or with nothing on a beat without news.
 */
@ApplicationScoped
public class LiveService {
    /** Quick against what people notice, slow against what a database minds. */
    private static final long BEAT_MILLIS = 250;
    /** One beat's worth of a busy newsroom; what is more comes with the next. */
    private static final int AT_ONCE = 200;

    /** Pages of one person that are told at a time: a window full of tabs. */
    static final int PAGES = 20;

    private final LedgerService ledger;
    private final Map<UUID, Integer> pages = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<@Nullable LogEntry>>> followers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "live");
        made.setDaemon(true);
        return made;
    });

    private boolean started;
    private volatile long at = -1;

    LiveService(LedgerService ledger) {
        this.ledger = ledger;
    }

    /** @throws Fault {@code too-many-streams} where the person follows as much as one person may */
    public void demandRoom(UUID person) {
        if (pages.getOrDefault(person, 0) >= PAGES) {
            throw Fault.of(
                    Fault.Kind.TOO_MANY,
                    "too-many-streams",
                    "At most " + PAGES + " of your pages are told of news at a time. Close one first.");
        }
    }

    /**
     * Follows an article until the answer is run; whether the caller may read it is the caller's to know.
     *
     * @throws Fault as {@link #demandRoom}
     */
    public synchronized Runnable follow(UUID article, UUID person, Consumer<@Nullable LogEntry> follower) {
        demandRoom(person);
        String chain = Chains.article(article);
        if (followers.isEmpty()) {
            at = ledger.logSize() - 1;
        }
        pages.merge(person, 1, Integer::sum);
        followers.computeIfAbsent(chain, name -> new CopyOnWriteArrayList<>()).add(follower);
        if (!started) {
            started = true;
            var unused = thread.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        }
        return () -> leave(chain, person, follower);
    }

    private synchronized void leave(String chain, UUID person, Consumer<@Nullable LogEntry> follower) {
        List<Consumer<@Nullable LogEntry>> of = followers.getOrDefault(chain, List.of());
        if (of.remove(follower)) {
            int left = pages.getOrDefault(person, 1) - 1;
            if (left == 0) {
                pages.remove(person);
            } else {
                pages.put(person, left);
            }
        }
        if (of.isEmpty()) {
            followers.remove(chain);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void beat() {
        if (followers.isEmpty()) {
            return;
        }
        try {
            for (LogEntry entry : ledger.log(at, AT_ONCE)) {
                at = entry.index();
                tell(followers.getOrDefault(entry.recorded().chain(), List.of()), entry);
            }
            followers.values().forEach(of -> tell(of, null));
        } catch (RuntimeException e) {
            Log.warn("Followers of the log could not be told; trying again at the next beat", e);
        }
    }

    private static void tell(List<Consumer<@Nullable LogEntry>> of, @Nullable LogEntry entry) {
        for (Consumer<@Nullable LogEntry> follower : of) {
            try {
                follower.accept(entry);
            } catch (RuntimeException e) {
                Log.warn("A follower of the log failed", e);
            }
        }
    }
}
