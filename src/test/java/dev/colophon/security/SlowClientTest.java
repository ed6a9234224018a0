package dev.colophon.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A caller that begins a body and goes on for ever holds no connection for ever. */
@QuarkusTest
class SlowClientTest {
    /** Longer than the service waits in tests, shorter than its limit for silent connections. */
    private static final int PATIENCE_MILLIS = 45_000;

    @Test
    void a_body_that_never_ends_is_cut_off() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-editor\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"desk\":")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(closed(socket.getInputStream())).isTrue();
        }
    }

    /** False where nobody closed it in time. */
    private static boolean closed(InputStream in) {
        try {
            while (in.read() >= 0) {
                // Whatever it says before it closes.
            }
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
