package dev.colophon.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** Every template with a view of samples, in tests only. */
@Path("/samples")
@PermitAll
public class SamplePage {
    static final List<String> ALL = List.of(
            "review-side",
            "review-inline",
            "review-clean",
            "review-authorship",
            "queue",
            "first-run",
            "signin",
            "edit",
            "edit-conflict",
            "edit-all",
            "paste",
            "paste-read",
            "add",
            "add-read",
            "release",
            "release-ready",
            "history");

    @GET
    @Path("{name}")
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance page(@PathParam("name") String name) {
        return switch (name) {
            case "queue" -> Pages.Queue.queue(Samples.queue());
            case "first-run" -> Pages.Queue.firstRun(new FirstRunView(true, true, true, true, false, 1));
            case "signin" ->
                Pages.SignIn.signin(new SignInView(
                        "/queue",
                        true,
                        false,
                        "",
                        List.of(new DemoAccount("demo-editor", "Dana Whitlock", "editor")),
                        "demo-password"));
            case "edit" -> Pages.Edit.paragraph(Samples.edit(false));
            case "edit-conflict" -> Pages.Edit.paragraph(Samples.edit(true));
            case "edit-all" ->
                Pages.Edit.all(new EditAllView(Samples.head("review"), "e7", Samples.fields(), "", null));
            case "paste" -> Pages.Edit.paste(paste(List.of()));
            case "paste-read" -> Pages.Edit.paste(paste(Samples.fields()));
            case "add" -> Pages.Add.add(Samples.add(false));
            case "add-read" -> Pages.Add.add(Samples.add(true));
            case "release" -> Pages.Release.release(Samples.release(false));
            case "release-ready" -> Pages.Release.release(Samples.release(true));
            case "history" -> Pages.History.history(Samples.history());
            default -> Pages.Review.review(Samples.review(name.substring("review-".length())));
        };
    }

    private static PasteView paste(List<FieldView> fields) {
        return new PasteView(Samples.head("review"), "e7", "", fields, null, "", null);
    }
}
