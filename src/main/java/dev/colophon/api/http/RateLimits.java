package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import dev.colophon.people.Network;
import dev.colophon.proof.Digests;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells every caller of the API how much it may still ask, and stops who asks more (draft-ietf-httpapi-ratelimit-headers-10). */
@Singleton
final class RateLimits {
    private static final String PREFIX = "/api/";
    private static final String STANDING = "colophon.quota";

    private final Quotas quotas;
    private final Clock clock;

    RateLimits(Quotas quotas, Clock clock) {
        this.quotas = quotas;
        this.clock = clock;
    }

    @ServerRequestFilter
    void count(RoutingContext request) {
        if (!request.normalizedPath().startsWith(PREFIX)) {
            return;
        }
        Quotas.Standing standing = quotas.count(caller(request), clock.instant());
        request.put(STANDING, standing);
        if (standing.exceeded()) {
            throw Fault.of(
                            Fault.Kind.TOO_MANY,
                            "quota-exceeded",
                            "Too many requests with this token. Try again in " + standing.seconds() + " s.")
                    .with("retryAfter", standing.seconds())
                    .with("violated-policies", List.of(Quotas.POLICY));
        }
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext answer, RoutingContext request) {
        Quotas.Standing standing = request.get(STANDING);
        if (standing == null) {
            return;
        }
        answer.getHeaders().putSingle("RateLimit-Policy", quotas.policy());
        answer.getHeaders()
                .putSingle("RateLimit", '"' + Quotas.POLICY + "\";r=" + standing.left() + ";t=" + standing.seconds());
    }

    /** The token that was accepted; the address of who has none, or one that nobody issued, whatever else they make up. */
    private static String caller(RoutingContext request) {
        String token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return token != null && isKnown(request)
                ? Digests.sha256Hex(token.getBytes(StandardCharsets.UTF_8))
                : Network.of(String.valueOf(request.request().remoteAddress().hostAddress()));
    }

    private static boolean isKnown(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }
}
