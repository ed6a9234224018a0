package dev.colophon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A certificate that lives as long as a test run, so that what holds over https only can be tested. */
final class TestCertificate {
    private static final String PASSWORD = "test-run";

    private TestCertificate() {}

    static Map<String, String> settings(Path folder) throws IOException {
        Path store = folder.resolve("tls.p12").toAbsolutePath();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!keytool.waitFor(1, TimeUnit.MINUTES) || keytool.exitValue() != 0) {
                throw new IOException("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Map.of(
                "quarkus.tls.key-store.p12.path",
                store.toString(),
                "quarkus.tls.key-store.p12.password",
                PASSWORD,
                "quarkus.http.test-ssl-port",
                "0");
    }
}
