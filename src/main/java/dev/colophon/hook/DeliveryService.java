package dev.colophon.hook;

import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The delivery log of a webhook, and sending something once more. */
@ApplicationScoped
public class DeliveryService {
    /** Enough for anybody at a button, too few to harass a receiver with. */
    private static final int MOST_WAITING = 20;

    private final WebhookRules rules;
    private final DeliveryRepository deliveries;
    private final LedgerService ledger;
    private final HookSettings settings;
    private final Clock clock;

    DeliveryService(
            WebhookRules rules,
            DeliveryRepository deliveries,
            LedgerService ledger,
            HookSettings settings,
            Clock clock) {
        this.rules = rules;
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Attempts, newest first.
     *
     * @param before only older ones than this: the cursor
     */
    @Transactional
    public List<Delivery> list(Account account, UUID webhook, @Nullable UUID before, int limit) {
        rules.managed(account, webhook, clock.instant());
        return deliveries.newest(webhook, before, limit).stream()
                .map(DeliveryEntity::delivery)
                .toList();
    }

    /** @throws Fault {@code delivery-not-found} */
    @Transactional
    public Delivery get(Account account, UUID webhook, UUID id) {
        rules.managed(account, webhook, clock.instant());
        return known(webhook, id).delivery();
    }

    /**
     * Sends the same message once more, under its id, whatever came of it before: out of turn and without retries.
     *
     * @throws Fault {@code webhook-stopped}, {@code too-many-waiting}
     */
    @Transactional
    public Delivery again(Account account, UUID webhook, UUID id) {
        WebhookEntity entity = rules.managed(account, webhook, clock.instant());
        DeliveryEntity before = known(webhook, id);
        return asked(entity, before.event, before.place, before.type);
    }

    /** Sends a message of type {@code trial}, so that somebody sees whether the receiver is there. */
    @Transactional
    public Delivery trial(Account account, UUID webhook) {
        return asked(rules.managed(account, webhook, clock.instant()), null, null, Message.TRIAL);
    }

    private Delivery asked(WebhookEntity webhook, @Nullable UUID event, @Nullable Long place, String type) {
        if (webhook.stopped != null) {
            throw Fault.of(Fault.Kind.CONFLICT, "webhook-stopped", "Nothing is sent to this webhook. Enable it first.");
        }
        if (deliveries.countWaiting(webhook.id) >= MOST_WAITING) {
            throw Fault.of(
                    Fault.Kind.TOO_MANY, "too-many-waiting", "Enough waits to be sent already. Try again in a while.");
        }
        DeliveryEntity delivery = new DeliveryEntity();
        delivery.id = ledger.uuidV7();
        delivery.webhook = webhook.id;
        delivery.event = event;
        delivery.place = place;
        delivery.type = type;
        delivery.again = true;
        delivery.askedAt = clock.instant();
        deliveries.persist(delivery);
        return delivery.delivery();
    }

    private DeliveryEntity known(UUID webhook, UUID id) {
        return deliveries
                .findByIdOptional(id)
                .filter(delivery -> delivery.webhook.equals(webhook))
                .orElseThrow(() -> Fault.of(Fault.Kind.NOT_FOUND, "delivery-not-found", "There is no such delivery."));
    }

    /** Forgets what is older than the settings keep. */
    @Transactional
    @Scheduled(every = "1h", delayed = "10m")
    public void sweep() {
        deliveries.delete(
                "endedAt is not null and askedAt < ?1", clock.instant().minus(settings.deliveriesKept()));
    }
}
