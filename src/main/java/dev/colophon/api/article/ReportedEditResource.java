package dev.colophon.api.article;

import dev.colophon.api.http.Listing;
import dev.colophon.api.http.Pages;
import dev.colophon.people.ClientService;
import dev.colophon.people.SignedIn;
import dev.colophon.translation.ReportedEdit;
import dev.colophon.translation.ReportedEditService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /reported-edits}: what systems reported in the caller's name, until they say whether it is theirs. */
@Path("/api/v1/reported-edits")
public class ReportedEditResource {
    private final ReportedEditService edits;
    private final ClientService clients;
    private final SignedIn signedIn;

    ReportedEditResource(ReportedEditService edits, ClientService clients, SignedIn signedIn) {
        this.edits = edits;
        this.clients = clients;
        this.signedIn = signedIn;
    }

    /**
     * An edit that waits for the caller's word.
     *
     * @param reportedBy the system's name
     * @param url of the version; {@code acknowledgement} and {@code disownment} are posted below {@code edited-versions}
     */
    public record ReportedEditBody(
            UUID id,
            UUID article,
            String desk,
            String version,
            @Nullable String reportedBy,
            Instant reportedAt,
            String url) {
        static ReportedEditBody of(ReportedEdit edit, Map<UUID, String> names) {
            return new ReportedEditBody(
                    edit.id(),
                    edit.article(),
                    edit.desk(),
                    edit.label(),
                    names.get(edit.client()),
                    edit.at(),
                    "/api/v1/articles/" + edit.article() + "/versions/" + edit.label());
        }
    }

    /** Those of desks where the caller works, oldest first. */
    @GET
    public RestResponse<Listing<ReportedEditBody>> list(
            @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor, UriInfo uri) {
        List<ReportedEdit> open = new ArrayList<>(edits.open(signedIn.account()));
        Collections.reverse(open);
        Listing<ReportedEdit> page = Pages.of(open, ReportedEdit::id, limit, cursor);
        Map<UUID, String> names = clients.names(
                page.items().stream().map(ReportedEdit::client).distinct().toList());
        List<ReportedEditBody> bodies = page.items().stream()
                .map(edit -> ReportedEditBody.of(edit, names))
                .toList();
        return new Listing<>(bodies, page.next()).answer(uri);
    }
}
