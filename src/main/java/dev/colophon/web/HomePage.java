package dev.colophon.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The bare address: the queue, or what was released for who has none. */
@Path("/")
@PermitAll
public class HomePage {
    private final Visit visit;

    HomePage(Visit visit) {
        this.visit = visit;
    }

    @GET
    public Response home() {
        return Html.see(visit.isKnown() && !visit.works() ? "/released" : "/queue");
    }
}
