package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells a caller whose body is announced as too large, where the framework would answer with nothing. */
@Singleton
final class BodyLimit {
    /** Below {@code quarkus.http.limits.max-body-size}, so that this answer comes first. */
    private static final long LARGEST = 10L * 1024 * 1024;

    private static final int EARLY = 950;
    private static final Problem TOO_LARGE = Problem.of(413, "too-large", "The body is larger than 10 MiB.");

    private final Answers answers;

    BodyLimit(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= LARGEST) {
            context.next();
            return;
        }
        context.response().putHeader("Connection", "close");
        answers.end(TOO_LARGE, context);
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
