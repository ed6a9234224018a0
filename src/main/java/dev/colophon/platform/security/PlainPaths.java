package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses paths with parameters of their own ({@code /api;x=y/v1}, RFC 3986 §3.3): the resources would not see them, but
 * whoever decides by the path would, so that a session cookie opened what it must not.
 */
@Singleton
final class PlainPaths {
    private static final int EARLY = 970;
    private static final Problem REFUSED = Problem.of(400, "malformed-path", "A path has no semicolons here.");

    private final Answers answers;

    PlainPaths(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        if (context.normalizedPath().indexOf(';') < 0) {
            context.next();
            return;
        }
        answers.end(REFUSED, context);
    }
}
