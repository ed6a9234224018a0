package dev.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.people.WithoutDemo;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDemo.class)
class PasswordAloneTest {
    private static final class Listening extends Handler {
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Inject
    FirstStart start;

    @Test
    void a_start_warns_while_nobody_has_decided_that_passwords_are_enough() {
        Listening log = new Listening();
        Logger logger = Logger.getLogger(FirstStart.class.getName());
        logger.addHandler(log);
        try {
            start.start(new StartupEvent());
        } finally {
            logger.removeHandler(log);
        }
        assertThat(log.warnings)
                .singleElement()
                .asString()
                .contains("password alone", "colophon.people.strong-sign-in=*:administrator,*:chief");
    }
}
