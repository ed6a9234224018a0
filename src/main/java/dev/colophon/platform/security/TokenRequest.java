package dev.colophon.platform.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A bearer token that came with a request. */
final class TokenRequest extends BaseAuthenticationRequest {
    private final String secret;

    TokenRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
