package dev.colophon.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code colophon.ledger.*}. */
@ConfigMapping(prefix = "colophon.ledger")
public interface LedgerSettings {
    /** PEM of the key that signs events; made on the first start, shared by replicas. */
    @WithDefault("${colophon.data-dir}/keys/event-key.pem")
    Path eventKey();

    /** PEM of the key that signs checkpoints; made on the first start, shared by replicas. */
    @WithDefault("${colophon.data-dir}/keys/log-key.pem")
    Path logKey();

    /** The latest checkpoint, kept beside the keys, so that an older state of the database is noticed. */
    @WithDefault("${colophon.data-dir}/keys/checkpoint")
    Path checkpoint();

    /**
     * The log's name in its checkpoints, best an address without scheme such as {@code colophon.example.org/log}. Made up
     * from the service's own id when it is not set; it never changes once something was signed.
     */
    Optional<String> origin();

    /** How long an event may wait for its place in the log when nothing woke the sequencer. */
    @WithDefault("1s")
    Duration beat();

    /** How long a replica that sequenced is not relieved by another one. */
    @WithDefault("10s")
    Duration lease();

    /** Events given their place in one transaction. */
    @WithDefault("1000")
    int batch();

    /** Decoded events kept in memory, about 10 KB each when they carry a version. */
    @WithDefault("4000")
    int cachedEvents();
}
