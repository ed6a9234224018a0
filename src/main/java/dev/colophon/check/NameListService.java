package dev.colophon.check;

import dev.colophon.article.Access;
import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.proof.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The desks' name lists: kept by their editors, chiefs and administrators, read by whoever reads the desk's articles, and
 * by the checks. Working data: the record keeps what was found and dismissed, not the list.
 */
@ApplicationScoped
public class NameListService {
    /** Names of a desk: each is looked for in every row that its desk looks at. */
    static final int MOST = 5000;

    private final ListedNameRepository names;
    private final DeskService desks;
    private final Clock clock;

    NameListService(ListedNameRepository names, DeskService desks, Clock clock) {
        this.names = names;
        this.desks = desks;
        this.clock = clock;
    }

    /** The desk's names, by their source spelling. */
    @Transactional
    public List<ListedName> list(Account by, String desk) {
        desks.get(by, desk);
        Access.toRead(by, desk, clock.instant());
        return names.of(desk).stream().map(ListedNameEntity::name).toList();
    }

    /** One listed name. */
    @Transactional
    public ListedName get(Account by, String desk, UUID id) {
        desks.get(by, desk);
        Access.toRead(by, desk, clock.instant());
        return find(desk, id).name();
    }

    /**
     * Lists a name.
     *
     * @throws Fault {@code invalid}, {@code name-listed} where the desk lists that source spelling already, {@code
     *     not-an-editor}, {@code too-many-names}
     */
    @Transactional
    public ListedName add(Account by, NameDraft wanted) {
        demandKeeper(by, wanted.desk());
        NameDraft draft = NameRules.checked(wanted);
        if (names.count("desk", draft.desk()) >= MOST) {
            throw Fault.of(
                    Fault.Kind.INVALID,
                    "too-many-names",
                    "A desk lists at most " + MOST + " names. Take some off the list first.");
        }
        ListedNameEntity entity = new ListedNameEntity();
        entity.id = Ids.v7(clock);
        write(by, entity, draft);
        names.persist(entity);
        return entity.name();
    }

    /** Lists it differently. */
    @Transactional
    public ListedName change(Account by, UUID id, NameDraft wanted) {
        demandKeeper(by, wanted.desk());
        NameDraft draft = NameRules.checked(wanted);
        ListedNameEntity entity = find(wanted.desk(), id);
        write(by, entity, draft);
        return entity.name();
    }

    /** Takes it off the list. */
    @Transactional
    public void remove(Account by, String desk, UUID id) {
        demandKeeper(by, desk);
        names.delete(find(desk, id));
    }

    /** Whether they may change the desk's list. */
    public boolean mayKeep(Account by, String desk) {
        Instant now = clock.instant();
        return by.isPerson() && (by.holds(DeskRole.EDITOR, desk, now) || by.holds(DeskRole.ADMINISTRATOR, desk, now));
    }

    /** What the checks of this pair go by; the caller has shown that they may know the desk. */
    @Transactional
    public List<ListedName> names(String desk, String sourceLanguage, String targetLanguage) {
        return names.of(desk, sourceLanguage, targetLanguage).stream()
                .map(ListedNameEntity::name)
                .toList();
    }

    private void write(Account by, ListedNameEntity entity, NameDraft draft) {
        names.same(draft).filter(other -> !other.id.equals(entity.id)).ifPresent(other -> {
            throw Fault.of(Fault.Kind.CONFLICT, "name-listed", "The desk lists this name already.")
                    .at("/source", "It is on the list already.");
        });
        entity.set(draft);
        entity.changedAt = clock.instant();
        entity.changedBy = by.id();
    }

    private void demandKeeper(Account by, String desk) {
        desks.get(by, desk);
        Access.require(
                mayKeep(by, desk), "not-an-editor", "This takes an editor, a chief or an administrator of the desk.");
    }

    private ListedNameEntity find(String desk, UUID id) {
        return names.findByIdOptional(id)
                .filter(entity -> entity.desk.equals(desk))
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "name-not-found", "There is no such listed name."));
    }
}
