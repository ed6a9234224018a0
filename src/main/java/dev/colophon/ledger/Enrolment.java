package dev.colophon.ledger;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.proof.SigningKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes sure, before anything is recorded, that the keys at hand are those that the service's chain names, and that the
 * log still begins with what was signed last. On the first start it makes the keys and enrols them; later it refuses to
 * start with a missing, foreign or revoked one.
 */
@ApplicationScoped
class Enrolment {
    private static final String EVENT = "event";
    private static final String LOG = "log";

    private final LedgerService ledger;
    private final ChainHeads heads;
    private final EventSigner events;
    private final LogSigner log;
    private final Checkpoints checkpoints;
    private final LedgerSettings settings;

    Enrolment(
            LedgerService ledger,
            ChainHeads heads,
            EventSigner events,
            LogSigner log,
            Checkpoints checkpoints,
            LedgerSettings settings) {
        this.ledger = ledger;
        this.heads = heads;
        this.events = events;
        this.log = log;
        this.checkpoints = checkpoints;
        this.settings = settings;
    }

    /** Ahead of every other room's start, which may record something. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::open);
    }

    private void open() {
        heads.lock(Chains.SERVICE);
        List<Recorded> acts = ledger.chain(Chains.SERVICE);
        Actor service = acts.isEmpty() ? newcomer() : acts.get(0).actor();
        SigningKey eventKey = key(acts, EVENT, new KeyFile(settings.eventKey()));
        events.use(eventKey);
        enrol(acts, service, EVENT, eventKey);
        SigningKey logKey = key(acts, LOG, new KeyFile(settings.logKey()));
        enrol(acts, service, LOG, logKey);
        log.use(settings.origin().orElse("colophon/" + service.ref()), logKey);
        checkpoints.demandPrefix();
    }

    private static Actor newcomer() {
        return new Actor(UUID.randomUUID(), Actor.Kind.SERVICE, List.of(), List.of(), List.of(), null);
    }

    private static SigningKey key(List<Recorded> acts, String purpose, KeyFile file) {
        Optional<SigningKey> found = file.read();
        if (none(acts, purpose)) {
            return found.orElseGet(() -> made(file));
        }
        SigningKey key = found.orElseThrow(() ->
                new IllegalStateException("The database has a record, but the key that signs it is missing: " + file));
        demandEnrolled(acts, purpose, key.verifyKey().keyId(), file);
        return key;
    }

    private static SigningKey made(KeyFile file) {
        SigningKey key = SigningKey.generate(new SecureRandom());
        file.write(key);
        return key;
    }

    private static boolean none(List<Recorded> acts, String purpose) {
        return acts.stream()
                .noneMatch(recorded -> recorded.act() instanceof Act.KeyEnrolled key
                        && key.purpose().equals(purpose));
    }

    private static void demandEnrolled(List<Recorded> acts, String purpose, String keyId, KeyFile file) {
        boolean enrolled = acts.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.KeyEnrolled key
                        && key.purpose().equals(purpose)
                        && key.keyId().equals(keyId));
        boolean revoked = acts.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.KeyRevoked key
                        && key.keyId().equals(keyId));
        if (!enrolled || revoked) {
            throw new IllegalStateException("The key in " + file + " is not one that this database's record names");
        }
    }

    private void enrol(List<Recorded> acts, Actor service, String purpose, SigningKey key) {
        if (none(acts, purpose)) {
            Act enrolled = new Act.KeyEnrolled(
                    key.verifyKey().keyId(), purpose, key.verifyKey().base64());
            ledger.append(Chains.SERVICE, service, null, enrolled, Map.of());
        }
    }
}
