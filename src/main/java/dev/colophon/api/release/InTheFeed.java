package dev.colophon.api.release;

import dev.colophon.notify.FeedService;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Holds the answer to a release back until the log has it, after every transaction of the request. */
@Singleton
final class InTheFeed {
    private static final String EVENT = "colophon.awaited-event";

    private final FeedService feed;

    InTheFeed(FeedService feed) {
        this.feed = feed;
    }

    static void demand(RoutingContext request, UUID event) {
        request.put(EVENT, event);
    }

    @ServerResponseFilter
    void await(RoutingContext request) {
        UUID event = request.get(EVENT);
        if (event != null) {
            feed.await(event);
        }
    }
}
