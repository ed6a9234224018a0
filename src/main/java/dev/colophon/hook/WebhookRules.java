package dev.colophon.hook;

import dev.colophon.fault.Fault;
import dev.colophon.people.Account;
import dev.colophon.people.DeskRole;
import dev.colophon.people.DeskService;
import dev.colophon.people.Scope;
import dev.colophon.text.TextHygiene;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may manage a webhook, and what one may be. */
@ApplicationScoped
class WebhookRules {
    private static final int LONGEST_LABEL = 120;

    private final WebhookRepository webhooks;
    private final Destinations destinations;
    private final DeskService desks;
    private final Clock clock;

    WebhookRules(WebhookRepository webhooks, Destinations destinations, DeskService desks, Clock clock) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.desks = desks;
        this.clock = clock;
    }

    /** @throws Fault {@code webhook-not-found} also for one that the account may not know of */
    WebhookEntity managed(Account account, UUID id, Instant now) {
        demandManager(account, now);
        return webhooks.findByIdOptional(id)
                .filter(entity -> manages(account, entity, now))
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "webhook-not-found", "There is no such webhook."));
    }

    void demandManager(Account account, Instant now) {
        if (account.isPerson()) {
            if (!account.holdsAnywhere(DeskRole.ADMINISTRATOR, now)) {
                throw Fault.of(
                        Fault.Kind.FORBIDDEN, "not-an-administrator", "Only an administrator of the desk may do this.");
            }
        } else if (!account.scopes().contains(Scope.WEBHOOKS_MANAGE)) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-in-scope", "This takes the scope webhooks:manage.");
        }
    }

    boolean manages(Account account, WebhookEntity entity, Instant now) {
        return account.isPerson()
                ? entity.deskList().stream().allMatch(desk -> account.holds(DeskRole.ADMINISTRATOR, desk, now))
                : account.id().equals(entity.client);
    }

    /** Takes over what is wanted, where it is in order. */
    void fill(Account account, WebhookEntity entity, WebhookDraft wanted) {
        demandManager(account, clock.instant());
        List<Fault.Item> wrong = new ArrayList<>();
        Optional.ofNullable(wanted.label()).ifPresent(label -> entity.label = label(label, wrong));
        Optional.ofNullable(wanted.events()).ifPresent(events -> entity.events = events(events, wrong));
        Optional.ofNullable(wanted.desks()).ifPresent(to -> entity.desks = desks(account, to, wrong));
        if (!wrong.isEmpty()) {
            throw invalid(wrong);
        }
        demandReadable(account, entity);
        Optional.ofNullable(wanted.url())
                .ifPresent(url ->
                        entity.url = destinations.target(url.strip()).url().toString());
    }

    private static String label(String label, List<Fault.Item> wrong) {
        if (label.length() > LONGEST_LABEL) {
            wrong.add(new Fault.Item("/label", "At most " + LONGEST_LABEL + " characters.", null));
        }
        if (!TextHygiene.violations(label).isEmpty()) {
            wrong.add(new Fault.Item("/label", "This character is refused.", null));
        }
        return label.strip();
    }

    private static String events(List<String> events, List<Fault.Item> wrong) {
        if (events.isEmpty()) {
            wrong.add(new Fault.Item("/events", "Name at least one event.", null));
        }
        for (int n = 0; n < events.size(); n++) {
            if (WebhookEvent.of(events.get(n)).isEmpty()) {
                wrong.add(new Fault.Item("/events/" + n, "There is no such event.", null));
            }
        }
        return String.join(" ", events.stream().distinct().toList());
    }

    private String desks(Account account, List<String> named, List<Fault.Item> wrong) {
        Instant now = clock.instant();
        if (named.isEmpty()) {
            wrong.add(new Fault.Item("/desks", "Name at least one desk, or *.", null));
        }
        for (int n = 0; n < named.size(); n++) {
            if (!isReached(account, named.get(n), now)) {
                wrong.add(new Fault.Item("/desks/" + n, "There is no such desk.", null));
            }
        }
        return String.join(" ", named.stream().distinct().toList());
    }

    private boolean isReached(Account account, String desk, Instant now) {
        boolean known = desk.equals(Account.EVERY_DESK)
                || desks.list(account).stream().anyMatch(each -> each.id().equals(desk));
        return known && (account.isPerson() ? account.holds(DeskRole.ADMINISTRATOR, desk, now) : account.reaches(desk));
    }

    /** A client is told of nothing that it may not read. */
    private static void demandReadable(Account account, WebhookEntity entity) {
        if (account.isPerson()) {
            return;
        }
        entity.eventSet().stream()
                .map(WebhookEvent::scope)
                .filter(scope -> !account.scopes().contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw Fault.of(
                            Fault.Kind.FORBIDDEN, "not-in-scope", "These events take the scope " + scope.code() + ".");
                });
    }

    static Fault invalid(String pointer, String detail) {
        return invalid(List.of(new Fault.Item(pointer, detail, null)));
    }

    private static Fault invalid(List<Fault.Item> wrong) {
        return Fault.of(Fault.Kind.INVALID, "invalid", "The request breaks the rules named under errors.")
                .at(wrong);
    }
}
