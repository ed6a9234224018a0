package dev.colophon.api.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.people.IssuedToken;
import dev.colophon.people.SignedIn;
import dev.colophon.people.Token;
import dev.colophon.people.TokenDraft;
import dev.colophon.people.TokenService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /tokens}: one's own and, for administrators, those of clients. */
@Path("/api/v1/tokens")
@Idempotent
public class TokenResource {
    private final TokenService tokens;
    private final SignedIn signedIn;

    TokenResource(TokenService tokens, SignedIn signedIn) {
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    /** A token to be issued; without {@code client} it is the caller's own. */
    public record Body(
            @Nullable UUID client,
            @Nullable String label,
            @Nullable List<@Nullable String> desks,
            @Nullable List<@Nullable String> scopes,
            @Nullable Instant expiresAt) {
        TokenDraft draft() {
            return new TokenDraft(
                    client,
                    Objects.requireNonNullElse(label, ""),
                    desks == null ? List.of() : PeopleBodies.withoutNulls(desks),
                    scopes == null ? null : PeopleBodies.withoutNulls(scopes),
                    expiresAt);
        }
    }

    /**
     * A token with what only its making tells.
     *
     * @param secret what goes behind {@code Authorization: Bearer}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Shown(@JsonUnwrapped Token token, String secret) {
        static Shown of(IssuedToken issued) {
            return new Shown(issued.token(), issued.secret());
        }
    }

    @GET
    public RestResponse<Listing<Token>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor, UriInfo uri) {
        return Pages.of(tokens.list(signedIn.account()), Token::id, limit, cursor)
                .answer(uri);
    }

    @GET
    @Path("{id}")
    public Token get(UUID id) {
        return tokens.get(signedIn.account(), id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Shown.class, responseCode = "201")
    public Response issue(@Valid @NotNull Body body) {
        IssuedToken issued = tokens.issue(signedIn.account(), body.draft(), signedIn.until());
        return Response.created(URI.create("/api/v1/tokens/" + issued.token().id()))
                .entity(Shown.of(issued))
                .build();
    }

    /**
     * For how long the present token opens beside the new one.
     *
     * @param overlapHours 0 to 720, a day if left out
     */
    public record Rotation(@Nullable Integer overlapHours) {}

    /** Issues a token that opens the same; the present one opens beside it for a while. */
    @POST
    @Path("{id}/rotation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Shown.class, responseCode = "201")
    public Response rotate(UUID id, @Valid @NotNull Rotation body) {
        Integer hours = body.overlapHours();
        Duration overlap = hours == null ? null : Duration.ofHours(hours);
        IssuedToken issued = tokens.rotate(signedIn.account(), id, overlap, signedIn.until());
        return Response.created(URI.create("/api/v1/tokens/" + issued.token().id()))
                .entity(Shown.of(issued))
                .build();
    }

    /** Revokes; the token stays listed with the time. */
    @DELETE
    @Path("{id}")
    public void revoke(UUID id) {
        tokens.revoke(signedIn.account(), id);
    }
}
