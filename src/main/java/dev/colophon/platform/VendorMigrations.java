package dev.colophon.platform;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Hides the other database's migrations. The locations are fixed when Quarkus builds and are then all three; narrowing
 * them here would come too late, so the resources themselves are filtered.
 */
@Singleton
final class VendorMigrations implements FlywayConfigurationCustomizer {
    private final String otherFolder;

    VendorMigrations(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.otherFolder = url.startsWith("jdbc:h2:") ? "db/migration/postgresql/" : "db/migration/h2/";
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        ResourceProvider all = configuration.getResourceProvider();
        configuration.resourceProvider(new ResourceProvider() {
            @Override
            public LoadableResource getResource(String name) {
                return all.getResource(name);
            }

            @Override
            public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
                return all.getResources(prefix, suffixes).stream()
                        .filter(resource -> !resource.getRelativePath().contains(otherFolder)
                                && !resource.getAbsolutePath().contains(otherFolder))
                        .toList();
            }
        });
    }
}
