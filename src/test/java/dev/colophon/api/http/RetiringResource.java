package dev.colophon.api.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

/** An operation that will go: the API has none yet. */
@Path("/api/v1/retiring")
public class RetiringResource {
    @GET
    @Path("{number: [0-9]{1,3}}")
    @Retiring(since = "2026-11-01", until = "2027-05-03", instead = "/api/v1/desks", notice = "/problems")
    public Map<String, Integer> get(@PathParam("number") int number) {
        if (number == 0) {
            throw new NotFoundException();
        }
        return Map.of("number", number);
    }
}
