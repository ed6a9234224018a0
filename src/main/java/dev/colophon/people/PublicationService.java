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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Publications: set by administrators of every desk, read by whoever works at one of their desks. */
@ApplicationScoped
public class PublicationService {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 300;

    private final PublicationRepository publications;
    private final DeskRepository desks;
    private final Names names;
    private final LedgerService ledger;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications, DeskRepository desks, Names names, LedgerService ledger, Clock clock) {
        this.publications = publications;
        this.desks = desks;
        this.names = names;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes a publication.
     *
     * @throws Fault {@code publication-exists}, {@code not-an-administrator}, {@code invalid}
     */
    @Transactional
    public Publication create(Account account, Publication wanted) {
        Rights.administersService(account, clock.instant());
        Publication checked = checked(wanted);
        if (publications.findByIdOptional(checked.id()).isPresent()) {
            throw Fault.of(Fault.Kind.CONFLICT, "publication-exists", "There is a publication of this id already.");
        }
        PublicationEntity entity = new PublicationEntity();
        entity.id = checked.id();
        write(account, entity, checked);
        publications.persist(entity);
        return publication(entity);
    }

    /** Sets everything of a publication but its id. */
    @Transactional
    public Publication change(Account account, Publication wanted) {
        Rights.administersService(account, clock.instant());
        Publication checked = checked(wanted);
        PublicationEntity entity =
                publications.findByIdOptional(checked.id()).orElseThrow(() -> Rights.noSuch("publication"));
        if (!publication(entity).equals(checked)) {
            write(account, entity, checked);
        }
        return publication(entity);
    }

    /** One publication that the account may know of. */
    @Transactional
    public Publication get(Account account, String id) {
        return publications
                .findByIdOptional(id)
                .filter(entity -> isSeen(account, entity))
                .map(this::publication)
                .orElseThrow(() -> Rights.noSuch("publication"));
    }

    /** The publications that the account may know of, by id. */
    @Transactional
    public List<Publication> list(Account account) {
        return publications.listAll(Sort.by("id")).stream()
                .filter(entity -> isSeen(account, entity))
                .map(this::publication)
                .toList();
    }

    /** The only publication, empty where there are none or several: whose house this is, before anybody has signed in. */
    @Transactional
    public Optional<Publication> house() {
        List<PublicationEntity> all = publications.findAll().page(0, 2).list();
        return all.size() == 1 ? Optional.of(publication(all.get(0))) : Optional.empty();
    }

    /** The clock of the first of them, empty where they know of none: asked for by every page. */
    @Transactional
    public Optional<ZoneId> zone(Account account) {
        return publications.listAll(Sort.by("id")).stream()
                .filter(entity -> isSeen(account, entity))
                .map(entity -> ZoneId.of(entity.timeZone))
                .findFirst();
    }

    private boolean isSeen(Account account, PublicationEntity entity) {
        Instant now = clock.instant();
        return Rights.mayAdminister(account, Account.EVERY_DESK, now)
                || desks.list("publication", entity.id).stream().anyMatch(desk -> account.sees(desk.id, now));
    }

    private void write(Account account, PublicationEntity entity, Publication wanted) {
        Map<String, String> commitments = new HashMap<>();
        wanted.names()
                .forEach((language, name) -> commitments.put(language, names.commit(name, entity.names.get(language))));
        entity.names.clear();
        entity.names.putAll(commitments);
        entity.legalEntity = wanted.legalEntity();
        entity.contact = wanted.contact();
        entity.timeZone = wanted.timeZone();
        ledger.append(
                Chains.SERVICE,
                account.actor(clock.instant()),
                null,
                new Act.PublicationSet(
                        wanted.id(), commitments, wanted.legalEntity(), wanted.contact(), wanted.timeZone()),
                Map.of());
    }

    private static Publication checked(Publication wanted) {
        Complaints complaints = new Complaints();
        Map<String, String> names = new HashMap<>();
        wanted.names()
                .forEach((language, name) -> names.put(
                        complaints.language("/names/" + language, language),
                        complaints.text("/names/" + language, name, LONGEST_NAME)));
        complaints.unless(!names.isEmpty(), "/names", "Name it in at least one language.");
        Publication checked = new Publication(
                complaints.slug("/id", wanted.id()),
                names,
                complaints.text("/legalEntity", wanted.legalEntity(), LONGEST_TEXT),
                complaints.text("/contact", wanted.contact(), LONGEST_TEXT),
                complaints.timeZone("/timeZone", wanted.timeZone()));
        complaints.raise();
        return checked;
    }

    private Publication publication(PublicationEntity entity) {
        Map<String, String> opened = names.open(entity.names.values());
        Map<String, String> named = new HashMap<>();
        entity.names.forEach(
                (language, commitment) -> named.put(language, Objects.requireNonNullElse(opened.get(commitment), "")));
        return new Publication(entity.id, named, entity.legalEntity, entity.contact, entity.timeZone);
    }
}
