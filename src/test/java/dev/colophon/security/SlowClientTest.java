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

    private static final String POST = "POST /api/v1/articles";
    private static final String HEADERS = "Authorization: Bearer demo-editor\r\nContent-Type: application/json\r\n";

    /** One begins a body and says no more, one drips, and one only listens, longer than the others are borne. */
    @Test
    void a_body_that_never_ends_is_cut_off_and_an_answer_that_takes_its_time_is_not() throws IOException {
        String live = "/a/" + Staff.article("city") + "/live";
        String session = Browser.as("demo-editor").session();
        try (Socket listener = begin("GET " + live, "Cookie: " + Browser.SESSION + "=" + session);
                Socket silent = begin(POST, "Content-Length: 1000\r\n\r\n{\"desk\":");
                Socket dripping = begin(POST, "Transfer-Encoding: chunked")) {
            assertThat(listener.getInputStream().read()).isEqualTo('H');
            assertThat(isCutWhileDripping(dripping)).isTrue();
            silent.setSoTimeout(PATIENCE_MILLIS);
            assertThat(closed(silent.getInputStream())).isTrue();
            assertThat(isOpen(listener)).isTrue();
        }
    }

    private static Socket begin(String line, String rest) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream()
                .write((line + " HTTP/1.1\r\nHost: localhost\r\n" + HEADERS + rest + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isCutWhileDripping(Socket socket) throws IOException {
        socket.setSoTimeout(500);
        for (int n = 0; n < PATIENCE_MILLIS / 500; n++) {
            try {
                socket.getOutputStream().write("1\r\n \r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException cut) {
                return true;
            }
            if (closed(socket.getInputStream())) {
                return true;
            }
        }
        return false;
    }

    /** Reads what came until then, and waits a moment for an end. */
    private static boolean isOpen(Socket socket) throws IOException {
        socket.setSoTimeout(300);
        for (int n = 0; n < 3; n++) {
            if (closed(socket.getInputStream())) {
                return false;
            }
        }
        return true;
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
