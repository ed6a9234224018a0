package dev.colophon.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Problems as pages. It goes by the request alone, cookies and header: it has to work where nothing else does, before
 * anybody is known and while the database is away.
 */
@Singleton
class ErrorPages {
    /** Pages keep their choices under these names. */
    private static final String LANGUAGE = "colophon-language";

    private static final String THEME = "colophon-theme";
    /** Under which the request carries what the Content-Security-Policy names. */
    private static final String NONCE = "colophon.csp-nonce";

    private static final List<String> LANGUAGES = List.of("en", "ko");

    private final Clock clock;

    ErrorPages(Clock clock) {
        this.clock = clock;
    }

    /** The page that says what failed and what to do. */
    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(ErrorPage page);
    }

    String page(Problem problem, RoutingContext context) {
        HttpServerRequest request = context.request();
        String language = language(request);
        boolean asksAgain = problem.status() == 503 && request.method().name().equals("GET");
        ErrorPage page = new ErrorPage(
                language,
                theme(request),
                problem.status(),
                problem.code(),
                problem.code().equals("not-found") ? "" : Sentences.told(problem.detail(), language),
                problem.errors().stream()
                        .map(place -> Sentences.told(place.detail(), language))
                        .distinct()
                        .toList(),
                context.normalizedPath(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                problem.reference(),
                problem.passes(),
                asksAgain ? (Integer) problem.members().getOrDefault(Problem.RETRY_AFTER, 8) : null,
                String.valueOf((Object) context.get(NONCE)));
        return Templates.error(page).setLocale(language).render();
    }

    private static String language(HttpServerRequest request) {
        String chosen = cookie(request, LANGUAGE);
        if (LANGUAGES.contains(chosen)) {
            return chosen;
        }
        String asked = request.getHeader("Accept-Language");
        try {
            String best = asked == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(asked), LANGUAGES);
            return best == null ? LANGUAGES.get(0) : best;
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.get(0);
        }
    }

    private static String theme(HttpServerRequest request) {
        String chosen = cookie(request, THEME);
        return chosen.equals("light") || chosen.equals("dark") ? chosen : "";
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
