package dev.colophon.platform.security;

import dev.colophon.people.Site;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The site that a request was sent to, for whoever injects it. */
final class Sites {
    private Sites() {}

    @Produces
    @Dependent
    static Site of(RoutingContext context) {
        HttpServerRequest request = context.request();
        HostAndPort host = request.authority();
        return Site.of(request.scheme(), host == null ? "" : host.host(), host == null ? -1 : host.port());
    }
}
