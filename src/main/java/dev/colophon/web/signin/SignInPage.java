package dev.colophon.web.signin;

import dev.colophon.people.DemoService;
import dev.colophon.web.Html;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people sign in, and where somebody invited chooses a password. */
@Path("/")
@PermitAll
public class SignInPage {
    private final DemoService demo;

    SignInPage(DemoService demo) {
        this.demo = demo;
    }

    @GET
    @Path("signin")
    public Response signIn(
            @QueryParam("next") @Nullable String next,
            @QueryParam("failed") @Nullable String failed,
            @QueryParam("email") @Nullable String email,
            @QueryParam("setup") @Nullable String setUp) {
        List<DemoAccount> accounts = demo.persons().stream()
                .map(person -> new DemoAccount(
                        person.name(), person.fullName(), person.role().code()))
                .toList();
        return Html.page(Templates.signin(new SignInView(
                next == null ? "" : next,
                failed != null,
                setUp != null,
                email == null ? "" : email,
                accounts,
                accounts.isEmpty() ? "" : DemoService.PASSWORD)));
    }

    @GET
    @Path("setup")
    public Response setUp(
            @QueryParam("secret") @Nullable String secret, @QueryParam("failed") @Nullable String failed) {
        return Html.page(Templates.setup(new SetUpView(secret == null ? "" : secret, failed == null ? "" : failed)));
    }
}
