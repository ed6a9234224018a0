package dev.colophon.people;

/**
 * Where the browser is, for passkeys, which are bound to a site.
 *
 * @param origin scheme, host and port, such as {@code https://colophon.example}
 * @param host the name alone
 */
public record Site(String origin, String host) {
    /** The site of a request. */
    public static Site of(String scheme, String host, int port) {
        boolean ordinary = port < 0 || (scheme.equals("https") && port == 443) || (scheme.equals("http") && port == 80);
        return new Site(scheme + "://" + host + (ordinary ? "" : ":" + port), host);
    }
}
