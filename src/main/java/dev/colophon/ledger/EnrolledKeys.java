package dev.colophon.ledger;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.VerifyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads from the service's chain which keys counted from where to where. */
@ApplicationScoped
class EnrolledKeys {
    private static final String LOG = "log";

    private final EventRepository events;
    private final DecodedEvents decoded;
    private final EventLog log;

    EnrolledKeys(EventRepository events, DecodedEvents decoded, EventLog log) {
        this.events = events;
        this.decoded = decoded;
        this.log = log;
    }

    /** @param origin the log's name, which its keys' note form begins with */
    List<EnrolledKey> all(String origin) {
        List<Recorded> chain = decoded.of(events.idsOf(Chains.SERVICE));
        Map<UUID, Long> places =
                log.indexesOf(chain.stream().map(Recorded::eventId).toList());
        Map<String, Long> ends = new HashMap<>();
        chain.forEach(recorded -> {
            if (recorded.act() instanceof Act.KeyRevoked revoked) {
                ends.putIfAbsent(revoked.keyId(), places.getOrDefault(recorded.eventId(), Long.MAX_VALUE));
            }
        });
        List<EnrolledKey> keys = new ArrayList<>();
        for (Recorded recorded : chain) {
            if (recorded.act() instanceof Act.KeyEnrolled key) {
                VerifyKey verify = VerifyKey.ofBase64(key.publicKey());
                keys.add(new EnrolledKey(
                        key.keyId(),
                        key.purpose(),
                        verify.pem(),
                        key.purpose().equals(LOG) ? new NoteKey(origin, verify).vkey() : null,
                        places.get(recorded.eventId()),
                        ends.get(key.keyId())));
            }
        }
        return keys;
    }
}
