package dev.colophon.web.signin;

import dev.colophon.people.DemoService;
import dev.colophon.people.FederationService;
import dev.colophon.web.Html;
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

    SignInPage(DemoService demo, FederationService federation) {
        this.demo = demo;
        this.federation = federation;
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
                next == null ? "" : next,
                failed == null ? "" : failed,
                setUp != null,
                decoded(typed),
                federation.name().orElse(""),
                "/signin/oidc" + (next == null || next.isEmpty() ? "" : "?next=" + Html.encoded(next)),
                accounts,
                accounts.isEmpty() ? "" : DemoService.PASSWORD)));
    }

    /** The name that was typed before, empty where the cookie is nothing of ours. */
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
            @QueryParam("secret") @Nullable String secret, @QueryParam("failed") @Nullable String failed) {
        return Html.page(Templates.setup(new SetUpView(secret == null ? "" : secret, failed == null ? "" : failed)));
    }
}
