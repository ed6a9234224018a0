package dev.colophon.web.mention;

import dev.colophon.people.SignedIn;
import dev.colophon.translation.StatementService;
import dev.colophon.web.Html;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Says of an edit that a system reported in one's name that it is one's own. */
@Path("/a/{id}/versions/{label}/acknowledgement")
public class AcknowledgementPage {
    private final StatementService statements;
    private final SignedIn signedIn;

    AcknowledgementPage(StatementService statements, SignedIn signedIn) {
        this.statements = statements;
        this.signedIn = signedIn;
    }

    /** Takes it off the list; the record has the edit as it was reported. */
    @POST
    public Response acknowledge(@PathParam("id") UUID id, @PathParam("label") String label) {
        statements.acknowledge(signedIn.account(), id, label);
        return Html.see("/mentions");
    }
}
