package dev.colophon.web.settings;

import dev.colophon.check.ListedName;
import dev.colophon.check.NameDraft;
import dev.colophon.check.NameListService;
import dev.colophon.fault.Fault;
import dev.colophon.people.Desk;
import dev.colophon.people.DeskService;
import dev.colophon.people.SignedIn;
import dev.colophon.web.ChoiceView;
import dev.colophon.web.FormText;
import dev.colophon.web.Languages;
import dev.colophon.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: how desks write names. */
@Path("/settings/names")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NamesPage {
    private final NameListService names;
    private final DeskService desks;
    private final SignedIn signedIn;
    private final Visit visit;

    NamesPage(NameListService names, DeskService desks, SignedIn signedIn, Visit visit) {
        this.names = names;
        this.desks = desks;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("desk") @Nullable String asked, @QueryParam("name") @Nullable UUID edited) {
        List<String> at = at();
        String desk =
                asked == null || !at.contains(asked) ? at.stream().findFirst().orElse("") : asked;
        SubmittedForm form = edited == null || desk.isEmpty()
                ? SubmittedForm.empty().with("sourceLanguage", "ko").with("targetLanguage", "en")
                : form(names.get(signedIn.account(), desk, edited));
        return page(desk, form, edited, null);
    }

    @POST
    public Response keep(MultivaluedMap<String, String> fields) {
        SubmittedForm form = SubmittedForm.of(fields);
        String desk = form.get("desk");
        UUID edited = FormText.id(form.get("name"));
        return Submission.of(() -> keep(form, edited), here(desk), fault -> page(desk, form, edited, fault));
    }

    @POST
    @Path("removal")
    public Response remove(@FormParam("desk") String desk, @FormParam("name") UUID name) {
        return Submission.of(
                () -> names.remove(signedIn.account(), desk, name),
                here(desk),
                fault -> page(desk, SubmittedForm.empty(), null, fault));
    }

    private void keep(SubmittedForm form, @Nullable UUID edited) {
        NameDraft draft = new NameDraft(
                form.get("desk"),
                form.get("sourceLanguage"),
                form.get("targetLanguage"),
                form.get("source"),
                form.get("target"),
                spellings(form.get("accepted")),
                spellings(form.get("avoided")));
        if (edited == null) {
            names.add(signedIn.account(), draft);
        } else {
            names.change(signedIn.account(), edited, draft);
        }
    }

    /** Names hold commas seldom enough to part them by. */
    private static List<String> spellings(String field) {
        return Arrays.stream(field.split("[,\\n]"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
    }

    private static SubmittedForm form(ListedName name) {
        return SubmittedForm.empty()
                .with("sourceLanguage", name.sourceLanguage())
                .with("targetLanguage", name.targetLanguage())
                .with("source", name.source())
                .with("target", name.target())
                .with("accepted", String.join(", ", name.accepted()))
                .with("avoided", String.join(", ", name.avoided()));
    }

    private TemplateInstance page(String desk, SubmittedForm form, @Nullable UUID edited, @Nullable Fault fault) {
        boolean keeps = !desk.isEmpty() && names.mayKeep(signedIn.account(), desk);
        return Templates.names(new SettingsView.Names(
                at(),
                desk,
                desk.isEmpty()
                        ? List.of()
                        : names.list(signedIn.account(), desk).stream()
                                .map(this::row)
                                .toList(),
                languages(form.get("sourceLanguage")),
                languages(form.get("targetLanguage")),
                keeps,
                edited,
                form.refused(fault),
                Submission.told(fault)));
    }

    private SettingsView.NameRow row(ListedName name) {
        return new SettingsView.NameRow(
                name,
                Languages.view(name.sourceLanguage(), visit.locale()),
                Languages.view(name.targetLanguage(), visit.locale()));
    }

    private List<ChoiceView> languages(String chosen) {
        return Languages.OFFERED.stream()
                .map(tag ->
                        new ChoiceView(tag, Languages.view(tag, visit.locale()).name(), tag.equals(chosen)))
                .toList();
    }

    private List<String> at() {
        return desks.list(signedIn.account()).stream()
                .map(Desk::id)
                .filter(visit::worksAt)
                .toList();
    }

    private static URI here(String desk) {
        return UriBuilder.fromPath("/settings/names")
                .queryParam("desk", "{desk}")
                .build(desk);
    }
}
