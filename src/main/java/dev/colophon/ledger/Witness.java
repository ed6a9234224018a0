package dev.colophon.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The latest checkpoint once more, in a file beside the keys: a database that was set back to an older state is not the
 * one that this file speaks of.
 */
@ApplicationScoped
class Witness {
    private final Path file;

    Witness(LedgerSettings settings) {
        this.file = settings.checkpoint().toAbsolutePath();
    }

    /** The note, empty where there is no file. */
    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint file cannot be read: " + file, e);
        }
    }

    /** Keeps a note. The record does not hang on it: where it cannot be written the service says so and goes on. */
    void write(String note) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, note, UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Log.warnf(e, "The checkpoint could not be kept in %s", file);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
