package dev.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DelegatingDriverTest {
    @Test
    void takes_a_relative_file_from_the_working_folder() throws SQLException {
        assertThat(DelegatingDriver.resolved("jdbc:h2:file:data/colophon;WRITE_DELAY=0"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/colophon").toAbsolutePath() + ";WRITE_DELAY=0");
    }

    @Test
    void leaves_other_databases_alone() throws SQLException {
        assertThat(DelegatingDriver.resolved("jdbc:postgresql://localhost/colophon"))
                .isEqualTo("jdbc:postgresql://localhost/colophon");
    }

    @Test
    void refuses_a_file_that_would_lose_acknowledged_writes() {
        assertThatThrownBy(() -> DelegatingDriver.resolved("jdbc:h2:file:data/colophon;MODE=PostgreSQL"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("WRITE_DELAY=0");
    }
}
