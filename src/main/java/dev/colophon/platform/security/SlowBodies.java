package dev.colophon.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts callers that drip a body in, byte by byte: {@code quarkus.http.idle-timeout} sees them as busy and would let them
 * hold a connection for as long as they like.
 */
@Singleton
final class SlowBodies {
    private static final int EARLY = 960;
    private static final long NOT_LOOKED = -1;

    private final Duration longest;

    SlowBodies(@ConfigProperty(name = "colophon.body-timeout") Duration longest) {
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        long announced = announced(request);
        if (announced != 0) {
            AtomicLong seen = new AtomicLong(NOT_LOOKED);
            long timer = context.vertx().setPeriodic(longest.toMillis() / 2, fired -> look(request, announced, seen));
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    /**
     * Cuts from the second look on, and only who still sends: an answer may take longer than a body. A request tells that it
     * ended only once somebody read it to its end, so its bytes are what is looked at: fewer than announced, or more than at
     * the look before.
     */
    private static void look(HttpServerRequest request, long announced, AtomicLong seen) {
        long now = request.bytesRead();
        long before = seen.getAndSet(now);
        boolean sends = announced > 0 ? now < announced : now > before;
        if (before != NOT_LOOKED && sends && !request.isEnded()) {
            request.connection().close();
        }
    }

    /** The bytes of the body: 0 for none, -1 where its end will tell. */
    private static long announced(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return -1;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length.strip());
    }
}
