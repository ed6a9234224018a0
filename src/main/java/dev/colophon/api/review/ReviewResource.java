package dev.colophon.api.review;

import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.people.SignedIn;
import dev.colophon.review.Review;
import dev.colophon.review.ReviewService;
import dev.colophon.rules.SignOff;
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

/** The review of an article: its sheet, and the acts on the whole of it. */
@Path("/api/v1/articles/{id}")
@Idempotent
public class ReviewResource {
    private final ReviewService reviews;
    private final PersonService people;
    private final LedgerService ledger;
    private final SignedIn signedIn;

    ReviewResource(ReviewService reviews, PersonService people, LedgerService ledger, SignedIn signedIn) {
        this.reviews = reviews;
        this.people = people;
        this.ledger = ledger;
        this.signedIn = signedIn;
    }

    /** Each paragraph's state, and what blocks the release. */
    @GET
    @Path("review")
    public ReviewBody review(@RestPath UUID id) {
        Account by = signedIn.account();
        Review review = reviews.review(by, id);
        List<SignOff> signOffs = review.sheet().record().signOffs();
        Told told = Told.of(signOffs, people, ledger);
        return ReviewBody.of(
                review,
                paragraph -> ReviewParagraphBody.of(
                        paragraph, reviews.refusal(by, review, paragraph), told, review.findings()));
    }

    /** Lets paragraphs pass unsigned. */
    @POST
    @Path("waivers")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReviewBody.class, responseCode = "201")
    public Response waive(@RestPath UUID id, @Valid @NotNull ItemsBody body) {
        ItemsBody.Reading wanted = body.read();
        reviews.waive(signedIn.account(), id, wanted.items() == null ? List.of() : wanted.items(), wanted.reason());
        return reviewed(id);
    }

    /** Dismisses a finding. */
    @POST
    @Path("findings/{digest}/dismissal")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReviewBody.class, responseCode = "201")
    public Response dismiss(@RestPath UUID id, @RestPath String digest, @Valid @NotNull DismissalBody body) {
        Problems problems = new Problems();
        String reason = problems.required(body.reason(), "/reason", Reasons.LENGTH);
        UUID paragraph = body.paragraph();
        if (paragraph == null) {
            problems.add("/paragraph", "missing", "must name the paragraph it shows in");
        }
        problems.check();
        if (paragraph != null) {
            reviews.dismiss(signedIn.account(), id, digest, paragraph, reason);
        }
        return reviewed(id);
    }

    /** Chooses the profile. */
    @POST
    @Path("profile")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReviewBody.class, responseCode = "201")
    public Response choose(@RestPath UUID id, @Valid @NotNull ProfileBody body) {
        Problems problems = new Problems();
        String profile = problems.required(body.profile(), "/profile", ParagraphReader.SHORT);
        String reason = problems.required(body.reason(), "/reason", Reasons.LENGTH);
        problems.check();
        reviews.choose(signedIn.account(), id, profile, reason);
        return reviewed(id);
    }

    /** These acts have no address of their own: they show in the review. */
    private Response reviewed(UUID id) {
        return Response.created(URI.create("/api/v1/articles/" + id + "/review"))
                .entity(review(id))
                .build();
    }
}
