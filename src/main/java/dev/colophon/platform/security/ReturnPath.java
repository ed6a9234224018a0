package dev.colophon.platform.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a page of our own or, whatever else was asked, the queue. */
final class ReturnPath {
    private static final String HOME = "/queue";

    private ReturnPath() {}

    static URI of(@Nullable String wanted) {
        if (wanted == null || !isOwn(wanted)) {
            return URI.create(HOME);
        }
        try {
            URI path = URI.create(wanted);
            return path.getScheme() == null && path.getRawAuthority() == null ? path : URI.create(HOME);
        } catch (IllegalArgumentException e) {
            return URI.create(HOME);
        }
    }

    /** Browsers read a backslash as a slash and drop controls, so neither may occur. */
    private static boolean isOwn(String wanted) {
        return wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(c -> c < ' ')
                && !wanted.startsWith("/signin")
                && !wanted.startsWith("/signout");
    }
}
