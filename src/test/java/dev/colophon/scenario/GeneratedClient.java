package dev.colophon.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A client that a common generator made of the description compiles, and walks an article through. Run by {@code ./mvnw
 * -Pclient verify}, which generates it.
 */
class GeneratedClient {
    private static final Path TARGET = Path.of("target", "client");
    private static final Path GENERATED = TARGET.resolve("src/main/java");
    private static final Path OURS = Path.of("src/client/java");

    @Test
    void a_generated_client_brings_an_article_in_edits_signs_and_releases_it() throws Exception {
        Path classes = compiled();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "client");
        PackagedService service = new PackagedService(folder);
        service.start();
        try (URLClassLoader client =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            ObjectMapper json = new ObjectMapper();
            JsonNode served =
                    json.readTree(service.get("none", "/q/openapi?format=json").body());
            JsonNode stored =
                    json.readTree(Path.of("target", "openapi", "openapi.json").toFile());
            for (String part : List.of("paths", "components")) {
                assertThat(served.get(part))
                        .as("it was generated from what is served")
                        .isEqualTo(stored.get(part));
            }
            Object disclosure = client.loadClass("dev.colophon.client.Walk")
                    .getMethod("walk", String.class)
                    .invoke(null, service.address());
            assertThat(disclosure)
                    .isEqualTo(
                            "Translated from the Harbour Daily using generative AI and edited by Harbour English staff.");
        } finally {
            service.kill();
        }
    }

    private static Path compiled() throws IOException {
        Path classes = Files.createDirectories(TARGET.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (Path root : List.of(GENERATED, OURS)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }
}
