package dev.colophon.platform.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A session cookie that came with a request. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final String secret;

    SessionRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
