package dev.colophon.platform.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** For templates, as {@code {inject:csp.nonce}}: what a script element must carry to run. New with every answer. */
@Named("csp")
@RequestScoped
public class CspNonce {
    static final String KEY = "colophon.csp-nonce";

    private final RoutingContext context;

    CspNonce(RoutingContext context) {
        this.context = context;
    }

    /** The nonce of this answer. */
    public String getNonce() {
        String nonce = context.get(KEY);
        return nonce == null ? "" : nonce;
    }
}
