package dev.colophon.api.people;

import dev.colophon.people.Account;
import dev.colophon.people.InvitationService;
import dev.colophon.people.StrongSignInService;
import dev.colophon.people.TokenDraft;
import dev.colophon.people.TokenService;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * {@code /setup}: a one-time secret becomes a password. The answer holds a token for a day, so that the rest can be set
 * up over REST.
 */
@Path("/api/v1/setup")
@PermitAll
public class SetupResource {
    private static final Duration TOKEN_LIFE = Duration.ofDays(1);

    private final InvitationService invitations;
    private final TokenService tokens;
    private final StrongSignInService strong;
    private final Clock clock;

    SetupResource(InvitationService invitations, TokenService tokens, StrongSignInService strong, Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.strong = strong;
        this.clock = clock;
    }

    /** The secret that was shown or sent, and the password chosen. */
    public record Body(@Nullable String secret, @Nullable String password) {}

    /** Who the secret was for, and a first token; none for whose role takes more than a password. */
    public record SetUp(UUID person, @Nullable String email, TokenResource.@Nullable Shown token) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SetUp.class, responseCode = "201")
    public Response setUp(@Valid @NotNull Body body) {
        Account account = invitations.accept(
                Objects.requireNonNullElse(body.secret(), "").strip(), Objects.requireNonNullElse(body.password(), ""));
        TokenResource.Shown token = strong.withheld(account).isEmpty()
                ? TokenResource.Shown.of(tokens.issue(account, first(), null))
                : null;
        return Response.status(Response.Status.CREATED)
                .entity(new SetUp(account.id(), account.email(), token))
                .build();
    }

    private TokenDraft first() {
        return new TokenDraft(
                null,
                "Set-up",
                List.of(Account.EVERY_DESK),
                null,
                clock.instant().plus(TOKEN_LIFE));
    }
}
