package dev.colophon.web.settings;

import dev.colophon.audit.check.RecordCheckService;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LogService;
import dev.colophon.people.Account;
import dev.colophon.people.SignedIn;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Settings: how the record is, and having it checked. */
@Path("/settings/record")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RecordPage {
    private static final URI HERE = URI.create("/settings/record");

    private final RecordCheckService checks;
    private final LogService log;
    private final SignedIn signedIn;

    RecordPage(RecordCheckService checks, LogService log, SignedIn signedIn) {
        this.checks = checks;
        this.log = log;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    @POST
    @Path("checks")
    public Response check() {
        return Submission.of(() -> checks.start(signedIn.account()), HERE, this::page);
    }

    private TemplateInstance page(@Nullable Fault fault) {
        Account account = signedIn.account();
        return Templates.record(new SettingsView.Record(
                log.key().name(), log.state(), log.keys(), checks.latest(account), Submission.told(fault)));
    }
}
