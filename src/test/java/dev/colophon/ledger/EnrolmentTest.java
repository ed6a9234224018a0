package dev.colophon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Chains;
import dev.colophon.proof.SigningKey;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class EnrolmentTest {
    /** Settings with the key elsewhere. */
    private record Elsewhere(Path eventKey, Path logKey) implements LedgerSettings {
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

    @Inject
    LedgerService ledger;

    @Inject
    ChainHeads heads;

    @Inject
    Checkpoints checkpoints;

    @Inject
    LedgerSettings settings;

    @TempDir
    Path folder;

    @Test
    void a_restart_continues_with_the_key_it_has() {
        int before = ledger.chain(Chains.SERVICE).size();
        start(settings);
        assertThat(ledger.chain(Chains.SERVICE)).hasSize(before);
    }

    @Test
    void refuses_to_start_without_the_key_of_the_record() {
        assertThatThrownBy(() -> start(new Elsewhere(folder.resolve("gone.pem"), settings.logKey())))
                .hasStackTraceContaining("the key that signs it is missing");
    }

    @Test
    void refuses_to_start_with_a_foreign_key() {
        Path foreign = folder.resolve("foreign.pem");
        new KeyFile(foreign).write(SigningKey.generate(new SecureRandom()));
        assertThatThrownBy(() -> start(new Elsewhere(settings.eventKey(), foreign)))
                .hasStackTraceContaining("is not one that");
    }

    @Test
    void keeps_the_key_from_everybody_else() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Path key = settings.eventKey();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    private void start(LedgerSettings with) {
        new Enrolment(ledger, heads, new EventSigner(), new LogSigner(), checkpoints, with).start(new StartupEvent());
    }
}
