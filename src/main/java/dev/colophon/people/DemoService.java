package dev.colophon.people;

import dev.colophon.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The people of the demo, with one password and fixed tokens. Everything of it is marked, and opens nothing unless the
 * service runs in demo mode, whatever database it runs on.
 */
@ApplicationScoped
public class DemoService {
    /** Of every account of the demo. */
    public static final String PASSWORD = "harbour-lights";

    public static final String CITY = "city";
    public static final String SCIENCE = "science";
    private static final String PUBLICATION = "harbour-english";
    private static final String CLIENT = "demo-publisher";

    private static final List<DemoPerson> PERSONS = List.of(
            DemoPerson.of("demo-editor", "Dana Whitlock", DeskRole.EDITOR, "ja", "ko"),
            DemoPerson.of("demo-editor-2", "Joon Seo", DeskRole.EDITOR, "ja", "ko"),
            DemoPerson.of("demo-reviewer", "Sol Park", DeskRole.REVIEWER, "ja", "ko"),
            DemoPerson.of("demo-reviewer-2", "Ines Varga", DeskRole.REVIEWER, "ja", "ko"),
            DemoPerson.of("demo-chief", "Mara Lindqvist", DeskRole.CHIEF, "ja", "ko"),
            DemoPerson.of("demo-auditor", "Theo Okafor", DeskRole.AUDITOR),
            DemoPerson.of("demo-admin", "Ada Quist", DeskRole.ADMINISTRATOR));

    private final PublicationService publications;
    private final DeskService desks;
    private final PersonService people;
    private final ClientService clients;
    private final PersonRepository persons;
    private final ClientRepository clientRows;
    private final TokenRepository tokens;
    private final InvitationService passwords;
    private final Accounts accounts;
    private final Clock clock;
    private final boolean demo;

    DemoService(
            PublicationService publications,
            DeskService desks,
            PersonService people,
            ClientService clients,
            PersonRepository persons,
            ClientRepository clientRows,
            TokenRepository tokens,
            InvitationService passwords,
            Accounts accounts,
            Clock clock,
            @ConfigProperty(name = "colophon.demo") boolean demo) {
        this.publications = publications;
        this.desks = desks;
        this.people = people;
        this.clients = clients;
        this.persons = persons;
        this.clientRows = clientRows;
        this.tokens = tokens;
        this.passwords = passwords;
        this.accounts = accounts;
        this.clock = clock;
        this.demo = demo;
    }

    /** The accounts to sign in with; none outside demo mode. */
    public List<DemoPerson> persons() {
        return demo ? PERSONS : List.of();
    }

    /** Makes what of the demo is not there yet. */
    @Transactional
    public void load(Account service) {
        if (tokens.findByHash(Secrets.hash(CLIENT)).isPresent()) {
            return;
        }
        // Everybody has the same password, so one hash does.
        String hash = PasswordHash.of(PASSWORD);
        PERSONS.forEach(person -> load(service, person, hash));
        publications.create(
                service,
                new Publication(
                        PUBLICATION,
                        Map.of("en", "Harbour English", "ko", "하버 잉글리시"),
                        "Harbour Press Ltd.",
                        "desk@harbour.example",
                        "Asia/Seoul"));
        UUID chief =
                persons.findBySignInName("demo-chief").map(person -> person.id).orElseThrow();
        List.of(CITY, SCIENCE).forEach(desk -> desks.create(service, new Desk(desk, PUBLICATION, chief)));
        loadClient(service);
    }

    private void load(Account service, DemoPerson wanted, String hash) {
        Act.Grant grant = new Act.Grant(Account.EVERY_DESK, wanted.role().code(), null, null);
        Person person = people.enrol(
                service, new PersonDraft(wanted.fullName(), wanted.email(), wanted.languages(), List.of(grant), false));
        PersonEntity entity = persons.findById(person.id());
        entity.alias = wanted.name();
        entity.demo = true;
        accounts.of(entity).ifPresent(account -> passwords.setHash(account, hash));
        token(wanted.name(), token -> token.person = person.id());
    }

    private void loadClient(Account service) {
        List<String> scopes = List.of(Scope.RELEASES_READ.code());
        Client client = clients.enrol(service, "Demo publisher", scopes, List.of(Account.EVERY_DESK));
        clientRows.findById(client.id()).demo = true;
        token(CLIENT, token -> {
            token.client = client.id();
            token.scopes = Lists.column(scopes);
        });
    }

    private void token(String secret, Consumer<TokenEntity> owner) {
        TokenEntity token = new TokenEntity();
        token.id = UUID.nameUUIDFromBytes(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        token.hash = Secrets.hash(secret);
        token.label = "Demo";
        token.desks = Account.EVERY_DESK;
        token.scopes = "";
        token.createdAt = clock.instant();
        owner.accept(token);
        token.createdBy = token.person == null ? token.client : token.person;
        tokens.persist(token);
    }
}
