package dev.colophon.platform.security;

import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The cookie that gives back to a page what was typed before it was refused, a name or a one-time secret: both are
 * somebody's, and addresses are written to logs and histories. For a minute, on that page only.
 */
final class TypedName {
    private static final String NAME = "colophon-typed";
    private static final int SECONDS = 60;

    private TypedName() {}

    static NewCookie of(String name, String scheme) {
        return of(name, "/signin", scheme);
    }

    static NewCookie of(String typed, String page, String scheme) {
        return new NewCookie.Builder(NAME)
                .value(URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .path(page)
                .httpOnly(true)
                .secure(scheme.equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(SECONDS)
                .build();
    }
}
