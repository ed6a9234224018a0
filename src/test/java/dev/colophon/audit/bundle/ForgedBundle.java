package dev.colophon.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.Envelope;
import dev.colophon.proof.NoteKey;
import dev.colophon.release.Newsroom;
import dev.colophon.verify.BundleVerifier;
import dev.colophon.verify.Failure;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * A good bundle in a forger's hands, a new one for each test. The forger mends the bag each time, so that every failure is
 * the record's own.
 */
abstract class ForgedBundle {
    /** One for all that share the log: nothing here changes the service's own record. */
    private static byte[] packed = new byte[0];

    private static List<NoteKey> sealedUnder = List.of();

    @Inject
    Newsroom newsroom;

    List<NoteKey> keys = List.of();
    byte[] good = new byte[0];
    Forger forger = new Forger(Bundles.pack(java.util.Map.of("x/y", new byte[0])));

    @BeforeEach
    void bundle() {
        keys = List.of(Bundles.logKey(newsroom));
        if (!keys.equals(sealedUnder)) {
            packed = Bundles.of(newsroom, newsroom.releasedStory());
            sealedUnder = keys;
        }
        good = packed;
        forger = new Forger(good);
    }

    /** What the verifier says of the forger's bundle, each once. */
    List<String> codes() {
        return codes(forger.packed(), keys, null);
    }

    static List<String> codes(byte[] bundle, List<NoteKey> keys, @Nullable String earlier) {
        return BundleVerifier.verify(bundle, keys, earlier).failures().stream()
                .map(Failure::code)
                .distinct()
                .toList();
    }

    static String proofOf(String event) {
        return event.replace("data/events/", "data/proofs/");
    }

    String payload(String path) {
        return new String(Envelope.parse(forger.get(path)).payload(), UTF_8);
    }
}
