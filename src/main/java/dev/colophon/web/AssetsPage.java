package dev.colophon.web;

import dev.colophon.fault.Fault;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Style and script: what is at such an address never changes, so it may be kept for ever. */
@Path("/assets/{digest}/{name}")
@PermitAll
public class AssetsPage {
    private final Assets assets;

    AssetsPage(Assets assets) {
        this.assets = assets;
    }

    @GET
    public Response asset(
            @PathParam("digest") String digest,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted) {
        Assets.Asset asset = assets.at("/assets/" + digest + "/" + name);
        if (asset == null) {
            throw Fault.of(Fault.Kind.NOT_FOUND, "not-found", "There is nothing at this address.");
        }
        boolean zipped = accepted != null && accepted.contains("gzip");
        Response.ResponseBuilder answer = Response.ok(zipped ? asset.gzip() : asset.bytes())
                .type(asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return zipped ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : answer.build();
    }
}
