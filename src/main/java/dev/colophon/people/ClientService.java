package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Clients: systems that ask by token. Enrolled by administrators of all their desks. */
@ApplicationScoped
public class ClientService {
    private final ClientRepository clients;
    private final PersonRepository persons;
    private final DeskRepository desks;
    private final Accounts accounts;
    private final Names names;
    private final LedgerService ledger;
    private final Clock clock;

    ClientService(
            ClientRepository clients,
            PersonRepository persons,
            DeskRepository desks,
            Accounts accounts,
            Names names,
            LedgerService ledger,
            Clock clock) {
        this.clients = clients;
        this.persons = persons;
        this.desks = desks;
        this.accounts = accounts;
        this.names = names;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Enrols a client. */
    @Transactional
    public Client enrol(Account account, String name, List<String> scopes, List<String> deskIds) {
        String checked = checked(name, scopes, deskIds);
        administers(account, deskIds);
        ClientEntity entity = new ClientEntity();
        entity.id = ledger.uuidV7();
        entity.name = names.commit(checked);
        entity.demo = persons.isDemo(account.id());
        entity.scopes = Lists.column(scopes.stream().distinct().sorted().toList());
        entity.desks = Lists.column(deskIds.stream().distinct().sorted().toList());
        clients.persist(entity);
        record(
                account,
                new Act.ClientEnrolled(entity.id, entity.name, Lists.of(entity.scopes), Lists.of(entity.desks)));
        return client(entity);
    }

    /** Lets a client ask no more, at once, or again. */
    @Transactional
    public Client disable(Account account, UUID id, boolean disabled) {
        ClientEntity entity = administered(account, id);
        if (entity.disabled != disabled) {
            entity.disabled = disabled;
            record(account, new Act.ClientChanged(id, disabled));
        }
        return client(entity);
    }

    /** One client, for its administrators. */
    @Transactional
    public Client get(Account account, UUID id) {
        return client(administered(account, id));
    }

    /** The clients that the account administers, in the order they were enrolled. */
    @Transactional
    public List<Client> list(Account account) {
        return clients.listAll(Sort.by("id")).stream()
                .filter(entity -> mayAdminister(account, entity))
                .map(this::client)
                .toList();
    }

    /** A client with all that it may do now, for what the service does on its behalf; empty while it is disabled. */
    @Transactional
    public Optional<Account> account(UUID id) {
        return clients.findByIdOptional(id).flatMap(accounts::of);
    }

    /** Names by client, for pages that tell who did what; unknown and erased ones are left out. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> known = new HashMap<>();
        if (!ids.isEmpty()) {
            clients.list("id in ?1", ids)
                    .forEach(entity ->
                            names.open(List.of(entity.name)).values().forEach(name -> known.put(entity.id, name)));
        }
        return known;
    }

    private ClientEntity administered(Account account, UUID id) {
        return clients.findByIdOptional(id)
                .filter(entity -> mayAdminister(account, entity))
                .orElseThrow(() -> Rights.noSuch("client"));
    }

    private boolean mayAdminister(Account account, ClientEntity entity) {
        return Lists.of(entity.desks).stream().allMatch(desk -> Rights.mayAdminister(account, desk, clock.instant()));
    }

    private void administers(Account account, List<String> deskIds) {
        deskIds.forEach(desk -> Rights.administers(account, desk, clock.instant()));
    }

    private String checked(String name, List<String> scopes, List<String> deskIds) {
        Complaints complaints = new Complaints();
        String checked = complaints.text("/name", name, 120);
        complaints.unless(!deskIds.isEmpty(), "/desks", "Name at least one desk, or *.");
        for (int n = 0; n < scopes.size(); n++) {
            complaints.unless(Scope.of(scopes.get(n)).isPresent(), "/scopes/" + n, "There is no such scope.");
        }
        for (int n = 0; n < deskIds.size(); n++) {
            String desk = deskIds.get(n);
            complaints.unless(
                    desk.equals(Account.EVERY_DESK)
                            || desks.findByIdOptional(desk).isPresent(),
                    "/desks/" + n,
                    "There is no such desk.");
        }
        complaints.raise();
        return checked;
    }

    private void record(Account account, Act act) {
        ledger.append(Chains.SERVICE, account.actor(clock.instant()), null, act, Map.of());
    }

    private Client client(ClientEntity entity) {
        return new Client(
                entity.id, names.open(entity.name), Lists.of(entity.scopes), Lists.of(entity.desks), entity.disabled);
    }
}
