package dev.colophon.web.settings;

import dev.colophon.people.Account;
import dev.colophon.people.PersonService;
import dev.colophon.people.SecurityEvent;
import dev.colophon.people.SecurityLogService;
import dev.colophon.people.SignedIn;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings: the security log, for administrators of every desk. */
@Path("/settings/security")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SecurityPage {
    private static final int A_SCREENFUL = 100;

    private final SecurityLogService log;
    private final PersonService people;
    private final SignedIn signedIn;

    SecurityPage(SecurityLogService log, PersonService people, SignedIn signedIn) {
        this.log = log;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance show(@QueryParam("before") @Nullable UUID before) {
        Account account = signedIn.account();
        List<SecurityEvent> events = log.list(account, before, A_SCREENFUL);
        List<UUID> known = events.stream()
                .map(SecurityEvent::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        UUID older =
                events.size() < A_SCREENFUL ? null : events.get(A_SCREENFUL - 1).id();
        return Templates.security(new SettingsView.Security(events, people.names(known), older));
    }
}
