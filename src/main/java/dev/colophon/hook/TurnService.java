package dev.colophon.hook;

import dev.colophon.ledger.LedgerService;
import dev.colophon.ledger.LogEntry;
import dev.colophon.ledger.LogService;
import dev.colophon.people.Account;
import dev.colophon.people.ClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The turns of webhooks: which has something to do, what is sent next, and what is kept of the answer. Between the two
 * nothing is held but a lease, by which one replica at a time tells a webhook; the place moves only when the receiver has
 * answered for it. Whoever dies between answer and place sends the same message again, under the same id.
 */
@ApplicationScoped
class TurnService {
    /** Entries read at once. */
    private static final int BATCH = 200;
    /** Batches read for one message: more is read in the next turn. */
    private static final int BATCHES = 10;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Messages messages;
    private final LedgerService ledger;
    private final LogService log;
    private final ClientService clients;
    private final Clock clock;
    private final Retries retries;
    /** Longer than an attempt and its transactions take, short against what a receiver minds. */
    private final Duration lease;

    private final UUID self = UUID.randomUUID();
    private final RandomGenerator random = new SecureRandom();

    TurnService(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Messages messages,
            LedgerService ledger,
            LogService log,
            ClientService clients,
            HookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.messages = messages;
        this.ledger = ledger;
        this.log = log;
        this.clients = clients;
        this.clock = clock;
        this.retries = new Retries(settings.retries(), settings.giveUp());
        this.lease = settings.timeout().multipliedBy(2);
    }

    /** Webhooks that have something to do now. */
    @Transactional
    public List<UUID> due() {
        return webhooks.due(self, ledger.logSize() - 1, clock.instant());
    }

    /** What is sent next to a webhook, which is held from now on; empty where there is nothing or another replica holds it. */
    @Transactional
    public Optional<Letter> next(UUID id) {
        Instant now = clock.instant();
        if (!webhooks.hold(id, self, now, now.plus(lease))) {
            return Optional.empty();
        }
        WebhookEntity webhook = webhooks.findById(id);
        Optional<Account> client = webhook.client == null ? Optional.empty() : clients.account(webhook.client);
        if (webhook.client != null && client.isEmpty()) {
            return Optional.empty();
        }
        Messages.Wanted wanted = new Messages.Wanted(webhook.eventSet(), webhook.deskList(), client.orElse(null));
        return deliveries
                .waiting(id)
                .flatMap(asked -> asked(webhook, asked, wanted))
                .or(() -> webhook.dueAt == null || !now.isBefore(webhook.dueAt)
                        ? ofLog(webhook, wanted)
                        : Optional.empty());
    }

    /** One that somebody asked for; what may not be told any more is ended unsent. */
    private Optional<Letter> asked(WebhookEntity webhook, DeliveryEntity asked, Messages.Wanted wanted) {
        if (asked.place == null) {
            return Optional.of(letter(webhook, asked.id, null, Message.trial(asked.askedAt)));
        }
        Optional<Letter> letter = ledger.log(asked.place - 1, 1).stream()
                .findFirst()
                .flatMap(entry -> messages.of(entry, wanted))
                .map(message -> letter(webhook, asked.id, asked.place, message));
        if (letter.isEmpty()) {
            asked.end(Answer.none("not-told", Duration.ZERO), clock.instant());
        }
        return letter;
    }

    /** The next entry that it is told of; what lies before is done with. */
    private Optional<Letter> ofLog(WebhookEntity webhook, Messages.Wanted wanted) {
        // What the log holds is asked before it is read: whatever is appended meanwhile is read later.
        long end = ledger.logSize() - 1;
        Set<String> types = WebhookEvent.logged(wanted.events());
        List<LogEntry> entries;
        int read = 0;
        do {
            entries = ledger.log(webhook.place, BATCH, types);
            for (LogEntry entry : entries) {
                Optional<Message> message = messages.of(entry, wanted);
                if (message.isPresent()) {
                    return message.map(told -> letter(webhook, null, entry.index(), told));
                }
                webhook.place = entry.index();
            }
            read++;
        } while (entries.size() == BATCH && read < BATCHES);
        if (entries.size() < BATCH) {
            webhook.place = Math.max(webhook.place, end);
        }
        return Optional.empty();
    }

    private Letter letter(WebhookEntity webhook, @Nullable UUID delivery, @Nullable Long place, Message message) {
        Message told = new Message(
                message.type(),
                message.timestamp(),
                message.data().with(log.checkpoint().orElse(null)));
        return new Letter(webhook.id, webhook.url, webhook.secretsAt(clock.instant()), delivery, place, told);
    }

    /** Keeps what came of it; false where the webhook's turn is over. */
    @Transactional
    public boolean keep(Letter letter, Answer answer) {
        Instant now = clock.instant();
        WebhookEntity webhook = webhooks.findById(letter.webhook());
        if (webhook == null || !self.equals(webhook.holder)) {
            return false;
        }
        DeliveryEntity delivery =
                letter.delivery() == null ? fresh(letter, answer) : deliveries.findById(letter.delivery());
        delivery.end(answer, now);
        if (answer.isGone()) {
            webhook.stop("gone", now);
        } else if (letter.delivery() == null) {
            move(webhook, letter, answer, now);
        }
        return answer.isTaken();
    }

    private DeliveryEntity fresh(Letter letter, Answer answer) {
        DeliveryEntity delivery = new DeliveryEntity();
        delivery.id = ledger.uuidV7();
        delivery.webhook = letter.webhook();
        delivery.event = letter.message().data().event();
        delivery.place = letter.place();
        delivery.type = letter.message().type();
        delivery.askedAt = clock.instant().minus(answer.took());
        deliveries.persist(delivery);
        return delivery;
    }

    private void move(WebhookEntity webhook, Letter letter, Answer answer, Instant now) {
        if (answer.isTaken() && letter.place() != null) {
            webhook.place = letter.place();
            webhook.clearFailures();
            return;
        }
        webhook.failures++;
        webhook.failingSince = webhook.failingSince == null ? now : webhook.failingSince;
        retries.next(webhook.failures, webhook.failingSince, answer.retryAfter(), now, random)
                .ifPresentOrElse(at -> webhook.dueAt = at, () -> webhook.stop("failing", now));
    }

    /** Lets go of a webhook. */
    @Transactional
    public void release(UUID id) {
        webhooks.update("holder = null, leasedUntil = null where id = ?1 and holder = ?2", id, self);
    }
}
