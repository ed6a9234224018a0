package dev.colophon.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The bare address. */
@Path("/")
@PermitAll
public class HomePage {
    @GET
    public Response home() {
        return Html.see("/queue");
    }
}
