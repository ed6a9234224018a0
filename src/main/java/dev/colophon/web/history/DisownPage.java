package dev.colophon.web.history;

import dev.colophon.people.SignedIn;
import dev.colophon.translation.StatementService;
import dev.colophon.web.FormText;
import dev.colophon.web.Html;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of an edit that a system reported in one's name that it is not one's own. */
@Path("/a/{id}/versions/{label}/disownment")
public class DisownPage {
    private final StatementService statements;
    private final SignedIn signedIn;

    DisownPage(StatementService statements, SignedIn signedIn) {
        this.statements = statements;
        this.signedIn = signedIn;
    }

    /** Records it and leads back to where it was read; a refusal is a page of its own. */
    @POST
    public Response disown(
            @PathParam("id") UUID id, @PathParam("label") String label, @FormParam("reason") @Nullable String reason) {
        statements.disown(signedIn.account(), id, label, FormText.required(reason));
        return Html.see("/a/" + id + "/history");
    }
}
