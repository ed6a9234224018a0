package dev.colophon.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class ClientGoneTest {
    @Test
    void a_connection_that_was_closed_is_no_failure_of_ours() {
        assertThat(ClientGone.is(new IOException(new ClosedChannelException()))).isTrue();
        assertThat(ClientGone.is(new UncheckedIOException(new IOException(new ClosedChannelException()))))
                .isTrue();
        assertThat(ClientGone.is(new IOException("No space left on device"))).isFalse();
    }
}
