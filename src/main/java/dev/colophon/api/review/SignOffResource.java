package dev.colophon.api.review;

import dev.colophon.api.retry.Idempotent;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.PersonService;
import dev.colophon.people.SignedIn;
import dev.colophon.people.Site;
import dev.colophon.review.AskedSignature;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SignOff;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** Sign-offs: given, read, taken back. */
@Path("/api/v1/articles/{id}/sign-offs")
@Idempotent
public class SignOffResource {
    private final ReviewService reviews;
    private final PersonService people;
    private final LedgerService ledger;
    private final SignedIn signedIn;
    private final Instance<Site> site;

    SignOffResource(
            ReviewService reviews, PersonService people, LedgerService ledger, SignedIn signedIn, Instance<Site> site) {
        this.reviews = reviews;
        this.people = people;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.site = site;
    }

    /** One verdict on paragraphs, all or none. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffBody.class, responseCode = "201")
    public Response give(@RestPath UUID id, @Valid @NotNull NewSignOffBody body) {
        return created(id, reviews.signOff(signedIn.account(), id, body.read(site.get())));
    }

    /** What the person's own authenticator is to sign for such a sign-off; nothing is given yet. */
    @POST
    @Path("statement")
    public AskedSignature statement(@RestPath UUID id, @Valid @NotNull NewSignOffBody body) {
        return reviews.statement(signedIn.account(), id, body.read(site.get()), site.get());
    }

    /** A sign-off, with what it still speaks of. */
    @GET
    @Path("{signOff}")
    public SignOffBody get(@RestPath UUID id, @RestPath UUID signOff) {
        return body(reviews.signOff(signedIn.account(), id, signOff));
    }

    /** Takes a sign-off back, or a part of it. */
    @POST
    @Path("{signOff}/withdrawal")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffBody.class, responseCode = "201")
    public Response withdraw(@RestPath UUID id, @RestPath UUID signOff, @Valid @NotNull ItemsBody body) {
        ItemsBody.Reading wanted = body.read();
        return created(id, reviews.withdraw(signedIn.account(), id, signOff, wanted.items(), wanted.reason()));
    }

    /** Clears somebody's request for changes. */
    @POST
    @Path("{signOff}/clearance")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignOffBody.class, responseCode = "201")
    public Response clear(@RestPath UUID id, @RestPath UUID signOff, @Valid @NotNull ItemsBody body) {
        ItemsBody.Reading wanted = body.read();
        reviews.clear(signedIn.account(), id, signOff, wanted.items(), wanted.reason());
        return created(id, reviews.signOff(signedIn.account(), id, signOff));
    }

    private Response created(UUID id, SignOff signOff) {
        return Response.created(URI.create("/api/v1/articles/" + id + "/sign-offs/" + signOff.id()))
                .entity(body(signOff))
                .build();
    }

    private SignOffBody body(SignOff signOff) {
        return SignOffBody.of(signOff, Told.of(List.of(signOff), people, ledger));
    }
}
