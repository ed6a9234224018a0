package dev.colophon.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How somebody likes the pages: language and theme, kept in cookies so that the first byte is right. */
@Path("/preferences")
@PermitAll
public class PreferencesPage {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @POST
    public Response set(
            @FormParam("language") @Nullable String language,
            @FormParam("theme") @Nullable String theme,
            @FormParam("back") @Nullable String back) {
        Response.ResponseBuilder answer = Response.fromResponse(Html.see(own(back)));
        if (language != null && Visit.LANGUAGES.contains(language)) {
            answer.cookie(cookie(Visit.LANGUAGE, language));
        }
        if (theme != null && (theme.isEmpty() || Visit.THEMES.contains(theme))) {
            answer.cookie(cookie(Visit.THEME, theme));
        }
        return answer.build();
    }

    /** A page of our own, else the queue: nobody is sent elsewhere by a form. */
    private static String own(@Nullable String back) {
        if (back == null || back.startsWith("//") || !back.matches("/[A-Za-z0-9_./?&=%~+:-]*")) {
            return "/queue";
        }
        return back;
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(value.isEmpty() ? 0 : A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
    }
}
