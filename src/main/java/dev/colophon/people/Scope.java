package dev.colophon.people;

import java.util.Optional;
import java.util.stream.Stream;

/** What a client (a system) may do at the desks of its token. Clients never sign or release. */
public enum Scope {
    /** Creates articles, source and machine versions. */
    ARTICLES_WRITE("articles:write"),
    /** Reads articles, unreleased text too. */
    ARTICLES_READ("articles:read"),
    /** Delivers persons' edits on their behalf. */
    EDITS_IMPORT("edits:import"),
    /** Reads releases and reports published pages. */
    RELEASES_READ("releases:read"),
    /** Reads the record: events, proofs, reports. */
    AUDIT_READ("audit:read"),
    /** Sets up webhooks. */
    WEBHOOKS_MANAGE("webhooks:manage");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** The name in the API and in the record: {@code articles:write}. */
    public String code() {
        return code;
    }

    /** The scope of that code, empty for any other word. */
    public static Optional<Scope> of(String code) {
        return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
