package dev.colophon.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.fault.Fault;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Gives each webhook that has something to do its turn: one thread a webhook, so that a slow receiver holds up no other. */
@ApplicationScoped
class Dispatcher {
    /** Turns at once; a turn mostly waits for its receiver. */
    private static final int THREADS = 8;
    /** Messages in one turn, so that many webhooks share the threads. */
    private static final int AT_ONCE = 100;

    private final TurnService turns;
    private final Destinations destinations;
    private final Sender sender;
    private final ObjectMapper json;
    private final Clock clock;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final long beat;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Dispatcher::thread);
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(Dispatcher::thread);

    Dispatcher(
            TurnService turns,
            Destinations destinations,
            Sender sender,
            ObjectMapper json,
            HookSettings settings,
            Clock clock) {
        this.turns = turns;
        this.destinations = destinations;
        this.sender = sender;
        this.json = json;
        this.beat = settings.beat().toMillis();
        this.clock = clock;
    }

    private static Thread thread(Runnable task) {
        Thread made = new Thread(task, "webhook");
        made.setDaemon(true);
        return made;
    }

    void start(@Observes StartupEvent event) {
        var unused = clockwork.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            for (UUID due : turns.due()) {
                if (!threads.isShutdown() && busy.add(due)) {
                    threads.execute(() -> turn(due));
                }
            }
        } catch (RuntimeException e) {
            Log.warn("Nobody knows which webhooks have something to do; trying again at the next beat", e);
        }
    }

    /** What is being sent is finished; what is not sent yet waits for the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        clockwork.shutdown();
        clockwork.awaitTermination(5, TimeUnit.SECONDS);
        threads.shutdown();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void turn(UUID webhook) {
        try {
            Optional<Letter> letter = turns.next(webhook);
            int sent = 0;
            while (letter.isPresent() && turns.keep(letter.get(), send(letter.get())) && goesOn(++sent)) {
                letter = turns.next(webhook);
            }
            turns.release(webhook);
        } catch (RuntimeException e) {
            Log.warnf(e, "Webhook %s could not be told; trying again", webhook);
        } finally {
            busy.remove(webhook);
        }
    }

    private boolean goesOn(int sent) {
        return sent < AT_ONCE && !threads.isShutdown();
    }

    private Answer send(Letter letter) {
        Destinations.Target target;
        try {
            target = destinations.target(letter.url());
        } catch (Fault refused) {
            return Answer.none("address-refused", Duration.ZERO);
        }
        Instant now = clock.instant();
        String body = written(letter.message());
        return sender.send(
                target,
                Map.of(
                        "Content-Type", "application/json",
                        "User-Agent", "Colophon",
                        "webhook-id", letter.id(),
                        "webhook-timestamp", String.valueOf(now.getEpochSecond()),
                        "webhook-signature", Signatures.header(letter.secrets(), letter.id(), now, body)),
                body);
    }

    private String written(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("messages are JSON", e);
        }
    }
}
