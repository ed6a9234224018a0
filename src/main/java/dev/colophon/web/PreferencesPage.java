package dev.colophon.web;

import dev.colophon.people.Preference;
import dev.colophon.people.PreferenceService;
import dev.colophon.people.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The switches of every page, language and theme: kept with who is signed in, and in cookies for the pages before that. The
 * settings page has the rest.
 */
@Path("/preferences")
@PermitAll
public class PreferencesPage {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final SignedIn signedIn;
    private final PreferenceService preferences;

    PreferencesPage(SignedIn signedIn, PreferenceService preferences) {
        this.signedIn = signedIn;
        this.preferences = preferences;
    }

    @POST
    public Response set(
            @FormParam("language") @Nullable String language,
            @FormParam("theme") @Nullable String theme,
            @FormParam("back") @Nullable String back) {
        Response.ResponseBuilder answer = Response.fromResponse(Html.see(own(back)));
        if (language != null && PageLanguage.ALL.contains(language)) {
            answer.cookie(cookie(Visit.LANGUAGE, language));
            keep(kept -> kept.withLanguage(language));
        }
        if (theme != null && (theme.isEmpty() || Visit.THEMES.contains(theme))) {
            answer.cookie(cookie(Visit.THEME, theme));
            keep(kept -> kept.withTheme(theme));
        }
        return answer.build();
    }

    private void keep(UnaryOperator<Preference> change) {
        signedIn.known().ifPresent(account -> preferences.set(account, change.apply(preferences.of(account))));
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
