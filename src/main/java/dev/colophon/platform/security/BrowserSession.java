package dev.colophon.platform.security;

import dev.colophon.people.SessionService;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A session as it begins and ends in a browser. */
@Singleton
class BrowserSession {
    private final SessionService sessions;

    BrowserSession(SessionService sessions) {
        this.sessions = sessions;
    }

    /** Ends the one before, sets the cookie of the new one and leads on. */
    Response begin(String secret, @Nullable String next, HttpServerRequest request) {
        endPresent(request);
        return Response.seeOther(ReturnPath.of(next))
                .cookie(SessionCookie.with(secret, request.scheme()))
                .build();
    }

    void endPresent(HttpServerRequest request) {
        Cookie present = request.getCookie(SessionCookie.name(request.scheme()));
        if (present != null) {
            sessions.end(present.getValue());
        }
    }
}
