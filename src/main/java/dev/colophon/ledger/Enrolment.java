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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes sure, before anything is recorded, that the keys at hand are those that the service's chain names, and that the
 * log still begins with what was signed last. On the first start it makes the keys and enrols them; later it enrols a new
 * key that stands before one that counts, and refuses to start with a missing, foreign or revoked one.
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
        Keyring keys = new Keyring(acts);
        List<SigningKey> signing = keys.signing(EVENT, new KeyFile(settings.eventKey()));
        enrol(service, keys, signing);
        List<SigningKey> noting = keys.signing(LOG, new KeyFile(settings.logKey()));
        if (!keys.enrolled(LOG, noting.get(0))) {
            append(service, LOG, noting.get(0));
        }
        log.use(settings.origin().orElse("colophon/" + service.ref()), noting, keys.all(LOG));
        checkpoints.demandPrefix();
    }

    /** The first key signs; a new one is enrolled by the one before it, the very first by itself. */
    private void enrol(Actor service, Keyring keys, List<SigningKey> signing) {
        SigningKey first = signing.get(0);
        if (!keys.enrolled(EVENT, first)) {
            events.use(signing.stream()
                    .filter(key -> keys.enrolled(EVENT, key))
                    .findFirst()
                    .orElse(first));
            append(service, EVENT, first);
        }
        events.use(first);
    }

    private static Actor newcomer() {
        return new Actor(UUID.randomUUID(), Actor.Kind.SERVICE, List.of(), List.of(), List.of(), null);
    }

    private void append(Actor service, String purpose, SigningKey key) {
        Act enrolled = new Act.KeyEnrolled(
                key.verifyKey().keyId(), purpose, key.verifyKey().base64());
        ledger.append(Chains.SERVICE, service, null, enrolled, Map.of());
    }
}
