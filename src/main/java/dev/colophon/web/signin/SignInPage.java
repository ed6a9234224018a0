package dev.colophon.web.signin;

import dev.colophon.people.DemoService;
import dev.colophon.people.FederationService;
import dev.colophon.people.PublicationService;
import dev.colophon.web.Html;
import dev.colophon.web.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people sign in, and where somebody invited chooses a password. */
@Path("/")
@PermitAll
public class SignInPage {
    private final DemoService demo;
    private final FederationService federation;
    private final PublicationService publications;
    private final Visit visit;

    SignInPage(DemoService demo, FederationService federation, PublicationService publications, Visit visit) {
        this.demo = demo;
        this.federation = federation;
        this.publications = publications;
        this.visit = visit;
    }

    @GET
    @Path("signin")
    public Response signIn(
            @QueryParam("next") @Nullable String next,
            @QueryParam("failed") @Nullable String failed,
            @QueryParam("setup") @Nullable String setUp,
            @CookieParam("colophon-typed") @DefaultValue("") String typed) {
        List<DemoAccount> accounts = demo.persons().stream()
                .map(person -> new DemoAccount(
                        person.name(), person.fullName(), person.role().code()))
                .toList();
        return Html.page(Templates.signin(new SignInView(
                publications.house().map(house -> house.name(visit.language())).orElse("Colophon"),
                next == null ? "" : next,
                failed == null ? "" : failed,
                setUp != null,
                decoded(typed),
                federation.name().orElse(""),
                "/signin/oidc" + (next == null || next.isEmpty() ? "" : "?next=" + Html.encoded(next)),
                accounts,
                accounts.isEmpty() ? "" : DemoService.PASSWORD)));
    }

    /** What was typed before, empty where the cookie is nothing of ours. */
    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @GET
    @Path("setup")
    public Response setUp(
            @QueryParam("secret") @Nullable String secret,
            @QueryParam("failed") @Nullable String failed,
            @CookieParam("colophon-typed") @DefaultValue("") String typed) {
        return Html.page(
                Templates.setup(new SetUpView(secret == null ? decoded(typed) : secret, failed == null ? "" : failed)));
    }
}
