package dev.colophon.api.release;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Paging;
import dev.colophon.notify.FeedPage;
import dev.colophon.notify.FeedService;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /releases}: the feed of everything released, for systems that poll. */
@Path("/api/v1/releases")
public class FeedResource {
    private final FeedService feed;
    private final SignedIn signedIn;

    FeedResource(FeedService feed, SignedIn signedIn) {
        this.feed = feed;
        this.signedIn = signedIn;
    }

    /** What was released after a cursor, in the order of the log. */
    @GET
    public RestResponse<Listing<ReleaseHeadJson>> releases(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        FeedPage page = feed.releases(signedIn.account(), after, Paging.limit(limit));
        return RestResponse.ResponseBuilder.ok(new Listing<>(
                        page.items().stream().map(ReleaseHeadJson::of).toList(), page.next()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .link(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam("after", page.next())
                                .build(),
                        "next")
                .build();
    }
}
