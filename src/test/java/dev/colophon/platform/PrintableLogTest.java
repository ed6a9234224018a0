package dev.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class PrintableLogTest {
    @Test
    void what_a_caller_wrote_makes_no_line_of_its_own() {
        ExtLogRecord logged = new ExtLogRecord(Level.INFO, "Refused x\r\n2026 ERROR forged\u001b[2J\u202e", "x");
        new PrintableLog().isLoggable(logged);
        assertThat(logged.getFormattedMessage()).isEqualTo("Refused x\\u000d\\u000a2026 ERROR forged\\u001b[2J\\u202e");
    }

    @Test
    void an_ordinary_message_stays() {
        ExtLogRecord logged = new ExtLogRecord(Level.INFO, "50 % of 하버\tdone", "x");
        new PrintableLog().isLoggable(logged);
        assertThat(logged.getFormattedMessage()).isEqualTo("50 % of 하버\tdone");
    }
}
