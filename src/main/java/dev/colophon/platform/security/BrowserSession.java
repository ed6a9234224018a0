package dev.colophon.platform.security;

import dev.colophon.people.SessionService;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A session as it begins and ends in a browser. */
@Singleton
class BrowserSession {
    /** The cookie that the forms of pages go with. */
    static final String FORMS = "csrf-token";

    private static final NewCookie NO_FORMS =
            new NewCookie.Builder(FORMS).path("/").maxAge(0).build();

    private final SessionService sessions;

    BrowserSession(SessionService sessions) {
        this.sessions = sessions;
    }

    /**
     * Ends the one before, sets the cookie of the new one and leads on. Pages that stand open in the browser were made for
     * who was there before: their forms are good no longer, so that nothing done on them goes under the new name.
     */
    Response begin(String secret, @Nullable String next, HttpServerRequest request) {
        endPresent(request);
        return Response.seeOther(ReturnPath.of(next))
                .cookie(SessionCookie.with(secret, request.scheme()), NO_FORMS)
                .build();
    }

    void endPresent(HttpServerRequest request) {
        Cookie present = request.getCookie(SessionCookie.name(request.scheme()));
        if (present != null) {
            sessions.end(present.getValue());
        }
    }
}
