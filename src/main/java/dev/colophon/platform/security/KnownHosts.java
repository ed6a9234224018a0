package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers under the names that the operator gave the service and under those of loopback, and under no other: a name that
 * somebody else's DNS leads here (rebinding), or a {@code Host} header made up, must not become part of a link, of an origin
 * or of a passkey's site (RFC 9110 §7.4, §15.5.20). A trusted proxy's forwarded host counts as the host. Whether the service
 * is alive may be asked under any name.
 */
@Singleton
final class KnownHosts {
    /** After the headers and before whatever looks at the host. */
    private static final int EARLY = 990;

    private static final String HEALTH = "/q/health";
    private static final Problem UNKNOWN = Problem.of(
            421,
            "unknown-host",
            "This service does not answer under this name. Its operator names its addresses in colophon.hosts.");

    private static final Logger LOG = Logger.getLogger(KnownHosts.class);

    private final Answers answers;
    private final Set<String> hosts;

    KnownHosts(
            Answers answers,
            @ConfigProperty(name = "colophon.hosts") Optional<List<String>> hosts,
            @ConfigProperty(name = "quarkus.http.host") String bound) {
        this.answers = answers;
        this.hosts = hosts.orElse(List.of(bound)).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    void register(@Observes Filters filters) {
        if (hosts.contains("0.0.0.0") || hosts.contains("::")) {
            LOG.warn("Reached by loopback's names only until colophon.hosts names others");
        }
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HostAndPort asked = context.request().authority();
        // Of two a proxy might have looked at the other (RFC 9112 §3.2).
        boolean single = context.request().headers().getAll("Host").size() < 2;
        if ((single && knows(asked == null ? null : asked.host())) || isHealth(context.normalizedPath())) {
            context.next();
        } else {
            answers.end(UNKNOWN, context);
        }
    }

    private boolean knows(@Nullable String asked) {
        if (asked == null) {
            return false;
        }
        String host = asked.toLowerCase(Locale.ROOT);
        return isLoopback(host) || hosts.contains(host);
    }

    /** By its form and not by asking a name server, which is what a stranger would like. */
    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static boolean isHealth(String path) {
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }
}
