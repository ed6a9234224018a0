package dev.colophon.platform;

import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.DemoService;
import dev.colophon.people.Invitation;
import dev.colophon.people.SetupService;
import dev.colophon.people.StrongSignInService;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Who can sign in on a database that nobody has used: the people of the demo, or one administrator. */
@Singleton
final class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private static final String PASSWORDS_ALONE = "A password alone opens every role, an administrator's too. Set"
            + " colophon.people.strong-sign-in=*:administrator,*:chief so that these take a passkey or a second factor,"
            + " or =none if it is decided that passwords are enough.";

    private final SetupService setup;
    private final DemoService demoPeople;
    private final StrongSignInService strong;
    private final LedgerService ledger;
    private final String host;
    private final int port;
    private final boolean demo;

    FirstStart(
            SetupService setup,
            DemoService demoPeople,
            StrongSignInService strong,
            LedgerService ledger,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "colophon.demo") boolean demo) {
        this.setup = setup;
        this.demoPeople = demoPeople;
        this.strong = strong;
        this.ledger = ledger;
        this.host = host;
        this.port = port;
        this.demo = demo;
    }

    /** After the ledger is ready to record, before anybody can connect. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        Account service = Account.service(ledger.service().ref());
        if (demo) {
            demandLoopback(host);
            demandNobodyElses(setup.isSetUp());
            demoPeople.load(service);
            LOG.info(demoNotice());
        } else {
            setup.firstStart(service).ifPresent(invitation -> LOG.info(setupNotice(invitation)));
        }
        if (strong.isUndecided()) {
            LOG.warn(PASSWORDS_ALONE);
        }
    }

    /** The demo's passwords and tokens are public, so it must not be reachable from elsewhere. */
    static void demandLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            LOG.debug("The host's name does not resolve", e);
        }
        throw new IllegalStateException("Demo mode serves loopback only: its passwords are public. Set"
                + " quarkus.http.host=127.0.0.1, or colophon.demo=false (it is " + host + " now).");
    }

    /** On a newsroom's own database an administrator with a public password could invite anybody anew. */
    static void demandNobodyElses(boolean setUp) {
        if (setUp) {
            throw new IllegalStateException("Demo mode needs a database of its own: this one holds accounts of real"
                    + " people, and the demo's passwords are public. Set another colophon.data-dir, or"
                    + " colophon.demo=false.");
        }
    }

    private String demoNotice() {
        String accounts = demoPeople.persons().stream()
                .map(person ->
                        "    " + person.name() + " ".repeat(18 - person.name().length())
                                + person.role().code())
                .collect(Collectors.joining("\n"));
        return "\n\n  Colophon demo: open " + address() + "\n  Sign in with one of these and the password "
                + DemoService.PASSWORD + ":\n" + accounts
                + "\n  The names are bearer tokens of the API too.\n";
    }

    private String setupNotice(Invitation invitation) {
        return "\n\n  Nobody can sign in yet. Open " + address() + "/setup and choose a password with this one-time"
                + " secret, then sign in as " + SetupService.ADMINISTRATOR + ":\n\n    " + invitation.secret() + "\n";
    }

    private String address() {
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + port;
    }
}
