package dev.colophon.platform.security;

import dev.colophon.problem.Answers;
import dev.colophon.proof.Digests;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** What every answer tells the browser to refuse. */
@Singleton
final class SecurityHeaders {
    /** Before everything else, so that failures carry them too. */
    private static final int FIRST = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(this::apply, FIRST);
    }

    private void apply(RoutingContext context) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Digests.base64url(random);
        context.put(CspNonce.KEY, nonce);
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        // Not no-referrer: with that a browser names no origin with its own site's forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.addHeadersEndHandler(ended -> cache(context, headers));
        context.next();
    }

    /** Style attributes are let pass: bars are drawn in proportions. Style elements and scripts need the nonce. */
    private static String contentSecurityPolicy(String nonce) {
        return "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
                + "frame-ancestors 'none'";
    }

    /** Pages of signed-in people stay in nobody's cache; what says something else of itself, such as a font, may. */
    private static void cache(RoutingContext context, MultiMap headers) {
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", Answers.isApi(context.normalizedPath()) ? "private, no-cache" : "no-store");
        }
    }
}
