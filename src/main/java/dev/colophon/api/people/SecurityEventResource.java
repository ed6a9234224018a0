package dev.colophon.api.people;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Paging;
import dev.colophon.people.SecurityEvent;
import dev.colophon.people.SecurityLogService;
import dev.colophon.people.SignedIn;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /security-events}: who was refused what, signed in, was given a token. */
@Path("/api/v1/security-events")
public class SecurityEventResource {
    private final SecurityLogService log;
    private final SignedIn signedIn;

    SecurityEventResource(SecurityLogService log, SignedIn signedIn) {
        this.log = log;
        this.signedIn = signedIn;
    }

    /** The log, newest first, for administrators of every desk. */
    @GET
    public RestResponse<Listing<SecurityEvent>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor, UriInfo uri) {
        int most = Paging.limit(limit);
        List<SecurityEvent> events =
                log.list(signedIn.account(), Paging.after(cursor).orElse(null), most + 1);
        boolean more = events.size() > most;
        List<SecurityEvent> page = more ? events.subList(0, most) : events;
        return new Listing<>(page, more ? Paging.cursor(page.get(most - 1).id()) : null).answer(uri);
    }
}
