package dev.colophon.web.settings;

import dev.colophon.people.Keys;
import dev.colophon.people.Preference;
import dev.colophon.people.PreferenceService;
import dev.colophon.people.SignedIn;
import dev.colophon.web.FaultView;
import dev.colophon.web.Html;
import dev.colophon.web.LanguageView;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings: how somebody likes the pages, and what the service knows of them. */
@Path("/settings/you")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class YouPage {
    private final PreferenceService preferences;
    private final SignedIn signedIn;
    private final Visit visit;

    YouPage(PreferenceService preferences, SignedIn signedIn, Visit visit) {
        this.preferences = preferences;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public Response show(@QueryParam("done") @Nullable String done) {
        return Html.page(page(preferences.of(signedIn.account()), null, done != null));
    }

    @POST
    public Response keep(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        Preference wanted = new Preference(
                form.get("language"),
                form.get("theme"),
                form.get("reading"),
                form.number("textSize", Preference.ORDINARY.textSize()),
                form.has("keys", "true"),
                moves(form));
        return Submission.of(
                () -> preferences.set(signedIn.account(), wanted),
                URI.create("/settings/you?done=kept"),
                fault -> page(wanted, Submission.told(fault), false));
    }

    private static Map<String, String> moves(SubmittedForm form) {
        Map<String, String> wanted = new HashMap<>();
        for (int n = 0; n < form.count("of"); n++) {
            wanted.put(form.at("of", n), form.at("key", n));
        }
        return Keys.moves(wanted);
    }

    private TemplateInstance page(Preference preference, @Nullable FaultView fault, boolean done) {
        List<String> languages = signedIn.account().languages().stream()
                .map(tag -> Languages.view(tag, visit.locale()))
                .map(LanguageView::name)
                .toList();
        return Templates.you(
                new SettingsView.You(preference, languages, signedIn.account().roles(), done, fault));
    }
}
