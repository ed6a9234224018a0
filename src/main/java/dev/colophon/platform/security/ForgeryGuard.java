package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.problem.Denials;
import dev.colophon.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms that another site made the browser send: by the browser's own word where it gives one, else by the
 * origin. Stands beside the token in every form. Posts to pages are forms and nothing else.
 */
@Singleton
final class ForgeryGuard {
    private static final int EARLY = 900;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Problem FOREIGN =
            Problem.of(403, "foreign-form", "This form was sent by another site; nothing was changed.");

    private final Answers answers;
    private final Denials denials;

    ForgeryGuard(Answers answers, Denials denials) {
        this.answers = answers;
        this.denials = denials;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean harmless = SAFE.contains(request.method().name()) || Answers.isApi(context.normalizedPath());
        if (harmless || isOwn(request)) {
            context.next();
            return;
        }
        denials.note(FOREIGN, context);
        answers.end(FOREIGN, context);
    }

    private static boolean isOwn(HttpServerRequest request) {
        return isForm(request) && isFromHere(request);
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return plain.startsWith("application/x-www-form-urlencoded") || plain.startsWith("multipart/form-data");
    }

    private static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(request.authority().toString());
    }

    private static String authority(String origin) {
        try {
            @Nullable String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
