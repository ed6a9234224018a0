package dev.colophon.problem;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Who was refused what, in the log category {@code dev.colophon.security} and told to whoever keeps such things. It names
 * accounts by id, never by name or secret, and an address as the framework normalised it, so that nobody writes lines of
 * their own into it.
 */
@Singleton
public class Denials {
    private static final Logger LOG = Logger.getLogger("dev.colophon.security");

    private static final String NOTED = "colophon.denial-noted";

    private final Event<Denial> told;

    Denials(Event<Denial> told) {
        this.told = told;
    }

    /** Notes the answer if it is a refusal. */
    public void note(Problem problem, RoutingContext context) {
        int status = problem.status();
        if (context.get(NOTED) != null) {
            return;
        }
        context.put(NOTED, true);
        if (status == 401 || status == 403 || status == 429) {
            String account = account(context);
            String what = context.request().method() + " " + printable(context.normalizedPath());
            LOG.infof(
                    "Refused %s to %s: %d %s",
                    what, Objects.requireNonNullElse(account, "nobody"), status, problem.code());
            told.fire(new Denial(
                    status,
                    problem.code(),
                    account,
                    what,
                    context.request().remoteAddress().hostAddress()));
        }
    }

    private static @Nullable String account(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : null;
    }

    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
