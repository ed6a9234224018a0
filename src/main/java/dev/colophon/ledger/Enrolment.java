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
 * Makes sure, before anything is recorded, that the key at hand is one that the service's chain names. On the first start
 * it makes a key and enrols it; later it refuses to start with a missing, foreign or revoked one.
 */
@ApplicationScoped
class Enrolment {
    static final String PURPOSE = "event";

    private final LedgerService ledger;
    private final ChainHeads heads;
    private final EventSigner signer;
    private final KeyFile file;

    Enrolment(LedgerService ledger, ChainHeads heads, EventSigner signer, LedgerSettings settings) {
        this.ledger = ledger;
        this.heads = heads;
        this.signer = signer;
        this.file = new KeyFile(settings.eventKey());
    }

    /** Ahead of every other room's start, which may record something. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::enrol);
    }

    private void enrol() {
        heads.lock(Chains.SERVICE);
        List<Recorded> acts = ledger.chain(Chains.SERVICE);
        Optional<SigningKey> found = file.read();
        if (acts.isEmpty()) {
            first(found);
        } else {
            SigningKey key = found.orElseThrow(() -> new IllegalStateException(
                    "The database has a record, but the key that signs it is missing: " + file));
            demandEnrolled(acts, key.verifyKey().keyId());
            signer.use(key);
        }
    }

    private void first(Optional<SigningKey> found) {
        SigningKey key = found.orElseGet(this::made);
        signer.use(key);
        Actor service = new Actor(UUID.randomUUID(), Actor.Kind.SERVICE, List.of(), List.of(), List.of(), null);
        Act enrolled = new Act.KeyEnrolled(
                key.verifyKey().keyId(), PURPOSE, key.verifyKey().base64());
        ledger.append(Chains.SERVICE, service, null, enrolled, Map.of());
    }

    private SigningKey made() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        file.write(key);
        return key;
    }

    private void demandEnrolled(List<Recorded> acts, String keyId) {
        boolean enrolled = acts.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.KeyEnrolled key
                        && key.purpose().equals(PURPOSE)
                        && key.keyId().equals(keyId));
        boolean revoked = acts.stream()
                .anyMatch(recorded -> recorded.act() instanceof Act.KeyRevoked key
                        && key.keyId().equals(keyId));
        if (!enrolled || revoked) {
            throw new IllegalStateException("The key in " + file + " is not one that this database's record names");
        }
    }
}
