package dev.colophon.platform.security;

import dev.colophon.people.Account;
import dev.colophon.people.SessionService;
import dev.colophon.people.SignedIn;
import dev.colophon.proof.Digests;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody who is signed in asked, with their form's token, for their account to be linked to the identity provider: a
 * cookie for the way there and back, bound to their session, so that no other site can begin it.
 */
final class LinkIntent {
    private static final String NAME = "colophon-link";
    private static final int SECONDS = 600;

    private LinkIntent() {}

    static NewCookie of(String session, String scheme) {
        return cookie(bound(session), scheme, SECONDS);
    }

    static NewCookie none(String scheme) {
        return cookie("", scheme, 0);
    }

    /** Who asked for it; empty where nobody did, or nobody who signed in recently enough. */
    static Optional<Account> of(HttpServerRequest request, SessionService sessions, Instant now) {
        Cookie intent = request.getCookie(NAME);
        Cookie session = request.getCookie(SessionCookie.name(request.scheme()));
        if (intent == null || session == null || !isSame(intent.getValue(), bound(session.getValue()))) {
            return Optional.empty();
        }
        return sessions.resume(session.getValue())
                .filter(resumed -> SignedIn.isFresh(resumed.since(), now))
                .map(SessionService.Resumed::account);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String bound(String session) {
        return Digests.sha256Hex(("link " + session).getBytes(StandardCharsets.UTF_8));
    }

    private static NewCookie cookie(String value, String scheme, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/signin/oidc")
                .httpOnly(true)
                .secure(scheme.equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
