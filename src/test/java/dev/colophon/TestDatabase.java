package dev.colophon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every test run a data folder of its own and, with {@code -Dcolophon.test.database=postgresql}, a PostgreSQL with
 * the durability of a real one. The build runs the service and API tests once with each database.
 */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> settings = new HashMap<>();
            Path target = Files.createDirectories(Path.of("target", "test-data"));
            settings.put(
                    "colophon.data-dir",
                    Files.createTempDirectory(target, "run").toString());
            settings.putAll(TestCertificate.settings(Path.of(settings.get("colophon.data-dir"))));
            if ("postgresql".equals(System.getProperty("colophon.test.database"))) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
                settings.put("quarkus.datasource.username", "postgres");
                settings.put("quarkus.datasource.password", "postgres");
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
