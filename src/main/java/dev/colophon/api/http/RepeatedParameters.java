package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query that names a parameter twice: sender and service would not mean the same one. */
public final class RepeatedParameters {
    private static final String PREFIX = "/api/";

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(PREFIX)) {
            return;
        }
        List<Fault.Item> repeated = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().size() > 1)
                .map(parameter -> new Fault.Item("?" + parameter.getKey(), "named more than once", null))
                .toList();
        if (!repeated.isEmpty()) {
            throw Fault.of(Fault.Kind.MALFORMED, "repeated-parameter", "Name each query parameter once.")
                    .at(repeated);
        }
    }
}
