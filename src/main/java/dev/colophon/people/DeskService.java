package dev.colophon.people;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Desks: made by administrators of every desk, with the default policy in force from the first moment. */
@ApplicationScoped
public class DeskService {
    private final DeskRepository desks;
    private final PublicationRepository publications;
    private final PersonRepository persons;
    private final PolicyService policies;
    private final LedgerService ledger;
    private final Clock clock;

    DeskService(
            DeskRepository desks,
            PublicationRepository publications,
            PersonRepository persons,
            PolicyService policies,
            LedgerService ledger,
            Clock clock) {
        this.desks = desks;
        this.publications = publications;
        this.persons = persons;
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes a desk and puts the default policy in force there.
     *
     * @throws Fault {@code desk-exists}, {@code not-an-administrator}, {@code invalid}
     */
    @Transactional
    public Desk create(Account account, Desk wanted) {
        Rights.administersService(account, clock.instant());
        check(wanted);
        if (desks.findByIdOptional(wanted.id()).isPresent()) {
            throw Fault.of(Fault.Kind.CONFLICT, "desk-exists", "There is a desk of this id already.");
        }
        DeskEntity entity = new DeskEntity();
        entity.id = wanted.id();
        entity.publication = wanted.publication();
        entity.responsibleEditor = wanted.responsibleEditor();
        desks.persist(entity);
        // The desk's chain before the service's: the order in which everybody takes chains.
        policies.activateDefault(account, wanted.id());
        record(account, wanted);
        return entity.desk();
    }

    /** Names the desk's responsible editor; a desk does not change its publication. */
    @Transactional
    public Desk change(Account account, Desk wanted) {
        Instant now = clock.instant();
        Rights.sees(account, wanted.id(), now);
        Rights.administers(account, wanted.id(), now);
        DeskEntity entity = desks.findByIdOptional(wanted.id()).orElseThrow(() -> Rights.noSuch("desk"));
        new Complaints()
                .unless(entity.publication.equals(wanted.publication()), "/publication", "This cannot be changed.")
                .raise();
        check(wanted);
        if (!entity.desk().equals(wanted)) {
            entity.responsibleEditor = wanted.responsibleEditor();
            record(account, wanted);
        }
        return entity.desk();
    }

    /** One desk that the account may know of. */
    @Transactional
    public Desk get(Account account, String id) {
        Rights.sees(account, id, clock.instant());
        return desks.findByIdOptional(id).map(DeskEntity::desk).orElseThrow(() -> Rights.noSuch("desk"));
    }

    /** The desks that the account may know of, by id. */
    @Transactional
    public List<Desk> list(Account account) {
        Instant now = clock.instant();
        return desks.listAll(Sort.by("id")).stream()
                .map(DeskEntity::desk)
                .filter(desk -> account.sees(desk.id(), now))
                .toList();
    }

    private void record(Account account, Desk desk) {
        ledger.append(
                Chains.SERVICE,
                account.actor(clock.instant()),
                null,
                new Act.DeskSet(desk.id(), desk.publication(), desk.responsibleEditor()),
                Map.of());
    }

    private void check(Desk wanted) {
        Complaints complaints = new Complaints();
        complaints.slug("/id", wanted.id());
        complaints.unless(
                publications.findByIdOptional(wanted.publication()).isPresent(),
                "/publication",
                "There is no such publication.");
        complaints.unless(
                wanted.responsibleEditor() == null
                        || persons.findByIdOptional(wanted.responsibleEditor()).isPresent(),
                "/responsibleEditor",
                "There is no such person.");
        complaints.raise();
    }
}
