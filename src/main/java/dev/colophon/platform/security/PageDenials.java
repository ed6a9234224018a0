package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Denials;
import dev.colophon.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Notes refusals that a page tells by itself, beside the form that was refused. */
@Singleton
final class PageDenials {
    private static final int FORBIDDEN = 403;
    private static final int EARLY = 980;
    private static final Problem REFUSED = Problem.of(FORBIDDEN, "forbidden", "This account may not do this.");

    private final Denials denials;

    PageDenials(Denials denials) {
        this.denials = denials;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        if (!Answers.isApi(context.normalizedPath())) {
            context.addHeadersEndHandler(ended -> {
                if (context.response().getStatusCode() == FORBIDDEN) {
                    denials.note(REFUSED, context);
                }
            });
        }
        context.next();
    }
}
