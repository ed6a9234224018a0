package dev.colophon.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts callers that drip a body in, byte by byte: {@code quarkus.http.idle-timeout} sees them as busy and would let them
 * hold a connection for as long as they like.
 */
@Singleton
final class SlowBodies {
    private static final int EARLY = 960;

    private final Duration longest;

    SlowBodies(@ConfigProperty(name = "colophon.body-timeout") Duration longest) {
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        if (!context.request().isEnded()) {
            long timer = context.vertx().setTimer(longest.toMillis(), fired -> cut(context));
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    /** Only who still sends: an answer may take longer than a body. */
    private static void cut(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().connection().close();
        }
    }
}
