package dev.colophon.api.article;

import dev.colophon.api.http.Listing;
import dev.colophon.api.input.ReasonBody;
import dev.colophon.api.input.Reasons;
import dev.colophon.api.input.Received;
import dev.colophon.api.retry.Idempotent;
import dev.colophon.article.Article;
import dev.colophon.article.ArticleService;
import dev.colophon.article.NewArticle;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import dev.colophon.review.SheetService;
import dev.colophon.translation.IntakeService;
import dev.colophon.translation.MachineText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Articles: made, found, read, changed. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
public class ArticleResource {
    private static final String PLACE = "/api/v1/articles/";

    private final ArticleService articles;
    private final IntakeService intake;
    private final SheetService sheets;
    private final ArticleSearch search;
    private final SignedIn signedIn;

    ArticleResource(
            ArticleService articles,
            IntakeService intake,
            SheetService sheets,
            ArticleSearch search,
            SignedIn signedIn) {
        this.articles = articles;
        this.intake = intake;
        this.sheets = sheets;
        this.search = search;
        this.signedIn = signedIn;
    }

    /** Takes in an article, with its machine version where one is there already: both or neither. */
    @POST
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response create(@Valid @NotNull NewArticleBody body) {
        Account by = signedIn.account();
        Received<NewArticle> article = body.read();
        Received<MachineText> machine =
                body.machineVersion() == null ? null : body.machineVersion().read("/machineVersion");
        Article made = receive(by, article.value(), body.claim(), machine == null ? null : machine.value());
        boolean normalised = article.normalised() || (machine != null && machine.normalised());
        return created(by, made.id(), normalised);
    }

    /** Articles the caller may read, newest first. */
    @GET
    public RestResponse<Listing<ArticleBody>> list(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String desk,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String assignee,
            @RestQuery @Nullable String externalId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        ArticleSearch.Query query =
                new ArticleSearch.Query(stage, desk, language, q, assignee, externalId, limit, cursor);
        return search.find(signedIn.account(), query).answer(uri);
    }

    /** One article. */
    @GET
    @Path("/{id}")
    public ArticleBody get(@RestPath UUID id) {
        return body(signedIn.account(), id, false);
    }

    /** Changes what is named and leaves the rest. */
    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public ArticleBody change(@RestPath UUID id, @Valid @NotNull ArticleChangeBody body) {
        Account by = signedIn.account();
        articles.change(by, id, body.read());
        return body(by, id, false);
    }

    /** Withdraws the source: nothing is released until a new source version comes. */
    @POST
    @Path("/{id}/source-withdrawal")
    @APIResponseSchema(value = ArticleBody.class, responseCode = "201")
    public Response withdrawSource(@RestPath UUID id, @Valid @NotNull ReasonBody body) {
        Account by = signedIn.account();
        articles.withdrawSource(by, id, Reasons.required(body.reason()));
        return created(by, id, false);
    }

    /** Tells, where the article exists already, at which address. */
    private Article receive(Account by, NewArticle article, @Nullable String claim, @Nullable MachineText machine) {
        try {
            return intake.receive(by, article, claim, machine);
        } catch (Fault fault) {
            Object existing = fault.members().get("article");
            throw existing == null ? fault : fault.with("location", PLACE + existing);
        }
    }

    private Response created(Account by, UUID id, boolean normalised) {
        return Response.created(URI.create(PLACE + id))
                .entity(body(by, id, normalised))
                .build();
    }

    private ArticleBody body(Account by, UUID id, boolean normalised) {
        return ArticleBody.of(articles.article(by, id), sheets.review(by, id).sheet(), normalised);
    }
}
