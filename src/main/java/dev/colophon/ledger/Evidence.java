package dev.colophon.ledger;

import dev.colophon.verify.SignedEvent;
import java.util.List;
import java.util.Map;

/**
 * A chain as it is stored, with what it takes to check it: bytes, nothing decoded.
 *
 * @param events the chain's, from the first
 * @param keys events of the service's chain that enrolled or revoked keys
 * @param documents their bytes by the digest they are stored under
 */
public record Evidence(String chain, List<SignedEvent> events, List<SignedEvent> keys, Map<String, byte[]> documents) {
    public Evidence {
        events = List.copyOf(events);
        keys = List.copyOf(keys);
        documents = Map.copyOf(documents);
    }
}
