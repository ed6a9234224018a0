package dev.colophon.api.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as JSON.
 *
 * @param next the cursor to go on with, null at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) {
    public Listing {
        items = List.copyOf(items);
    }

    /** The answer, with a {@code Link} to the next page where there is one. */
    public RestResponse<Listing<T>> answer(UriInfo uri) {
        RestResponse.ResponseBuilder<Listing<T>> answer = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
        }
        return answer.build();
    }
}
