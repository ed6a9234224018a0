package dev.colophon.problem;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * The security log: who was refused what, in the category {@code dev.colophon.security}. It names accounts by id, never
 * by name or secret, and an address as the framework normalised it, so that nobody writes lines of their own into it.
 */
final class Denials {
    private static final Logger LOG = Logger.getLogger("dev.colophon.security");

    private Denials() {}

    static void note(Problem problem, RoutingContext context) {
        int status = problem.status();
        if (status == 401 || status == 403 || status == 429) {
            LOG.infof(
                    "Refused %s %s to %s: %d %s",
                    context.request().method(),
                    printable(context.normalizedPath()),
                    account(context),
                    status,
                    problem.code());
        }
    }

    private static String account(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "nobody";
    }

    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
