package dev.colophon.verify;

import dev.colophon.proof.Digests;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.VerifyKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether signatures hold. A signature that held over these very bytes holds again, so that who looks at an article all
 * day does not pay for its whole chain each time; one that did not is asked again. Thread-safe.
 */
final class Signatures {
    /** Some hundred bytes each. */
    private static final int MOST = 20_000;

    private static final Map<String, Boolean> HELD =
            Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            });

    private Signatures() {}

    /** Whether that key signed the envelope of these bytes. */
    static boolean hold(byte[] bytes, Envelope envelope, VerifyKey key) {
        String asked = Digests.sha256Hex(bytes) + key.keyId();
        if (HELD.containsKey(asked)) {
            return true;
        }
        boolean holds = envelope.signedBy(key);
        if (holds) {
            HELD.put(asked, true);
        }
        return holds;
    }

    /** Forgets what held. */
    static void forget() {
        HELD.clear();
    }
}
