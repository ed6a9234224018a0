package dev.colophon.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings with the key elsewhere. */
record Elsewhere(Path eventKey, Path logKey) implements LedgerSettings {
    @Override
    public Path checkpoint() {
        return eventKey.resolveSibling("checkpoint");
    }

    @Override
    public Optional<String> origin() {
        return Optional.empty();
    }

    @Override
    public Duration beat() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public int cachedEvents() {
        return 1;
    }
}
