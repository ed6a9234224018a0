package dev.colophon.platform.security;

import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The cookie that gives a name back to the sign-in page after a refusal: a name is somebody's, and addresses are written
 * to logs and histories. For a minute, on that page only.
 */
final class TypedName {
    private static final String NAME = "colophon-typed";
    private static final int SECONDS = 60;

    private TypedName() {}

    static NewCookie of(String name, String scheme) {
        return new NewCookie.Builder(NAME)
                .value(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .path("/signin")
                .httpOnly(true)
                .secure(scheme.equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(SECONDS)
                .build();
    }
}
