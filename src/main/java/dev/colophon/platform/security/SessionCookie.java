package dev.colophon.platform.security;

import jakarta.ws.rs.core.NewCookie;

/**
 * The cookie that carries a session: gone with the browser, out of scripts' reach, not sent along by other sites' forms.
 * Over https its name begins with {@code __Host-}, so that no neighbouring host can set it (RFC 6265bis §4.1.3).
 */
final class SessionCookie {
    private static final String NAME = "colophon-session";

    private SessionCookie() {}

    static String name(String scheme) {
        return scheme.equals("https") ? "__Host-" + NAME : NAME;
    }

    static NewCookie with(String secret, String scheme) {
        return cookie(secret, scheme, NewCookie.DEFAULT_MAX_AGE);
    }

    static NewCookie none(String scheme) {
        return cookie("", scheme, 0);
    }

    private static NewCookie cookie(String value, String scheme, int maxAge) {
        return new NewCookie.Builder(name(scheme))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(scheme.equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }
}
