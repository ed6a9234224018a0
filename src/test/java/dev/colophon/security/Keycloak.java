package dev.colophon.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keycloak as Maven Central has it, started as a process of its own with the realm of {@code keycloak/harbour.json}. */
public class Keycloak implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "only for this test, and long enough to encrypt a cookie by";

    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final long SECONDS_TO_START = 240;

    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        String realm = "http://localhost:" + port + "/realms/harbour";
        try {
            process = started(port);
            await(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                realm,
                "quarkus.oidc.client-id",
                "colophon",
                "quarkus.oidc.credentials.secret",
                SECRET,
                "colophon.oidc.name",
                "Harbour ID",
                "keycloak.realm",
                realm);
    }

    private static Process started(int port) throws IOException {
        Path home;
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            home = folders.filter(folder -> Files.isRegularFile(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("run with -Poidc, which unpacks it"));
        }
        Path imported = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak/harbour.json"),
                imported.resolve("harbour.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder command = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET);
        // Whatever tunes this virtual machine is not meant for that one.
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        return command.start();
    }

    private void await(String realm) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < end && process != null && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It opens its door when it is ready.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        throw new IOException("Keycloak did not start, see target/keycloak.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
