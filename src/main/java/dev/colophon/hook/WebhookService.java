package dev.colophon.hook;

import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import dev.colophon.people.Account;
import dev.colophon.people.SecurityLogService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registers webhooks. A client with {@code webhooks:manage} has its own, told of what the client may read; an
 * administrator of all its desks has those of the house and sees the clients'.
 */
@ApplicationScoped
public class WebhookService {
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);
    /** As with tokens: a day to put the new secret in. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final WebhookRepository webhooks;
    private final WebhookRules rules;
    private final SecurityLogService security;
    private final LedgerService ledger;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            WebhookRules rules,
            SecurityLogService security,
            LedgerService ledger,
            Clock clock) {
        this.webhooks = webhooks;
        this.rules = rules;
        this.security = security;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Registers an address, told of what the log says from now on. Its secret can never be read again.
     *
     * @throws Fault {@code not-in-scope}, {@code not-an-administrator}, {@code invalid}, {@code webhook-address-refused}
     */
    @Transactional
    public IssuedWebhook register(Account account, WebhookDraft wanted) {
        WebhookEntity entity = new WebhookEntity();
        entity.client = account.isPerson() ? null : account.id();
        entity.label = "";
        WebhookDraft whole = new WebhookDraft(
                Objects.requireNonNullElse(wanted.label(), ""),
                Objects.requireNonNullElse(wanted.url(), ""),
                Objects.requireNonNullElse(wanted.events(), List.of()),
                Objects.requireNonNullElse(wanted.desks(), List.of()),
                wanted.enabled());
        rules.fill(account, entity, whole);
        entity.id = ledger.uuidV7();
        entity.secret = Signatures.secret();
        entity.createdAt = clock.instant();
        entity.createdBy = account.id();
        entity.place = ledger.logSize() - 1;
        enable(entity, wanted.enabled());
        webhooks.persist(entity);
        security.done("webhook-registered", account.id(), "webhook " + entity.id + " " + entity.url);
        return new IssuedWebhook(entity.webhook(clock.instant()), entity.secret);
    }

    /** Changes what is named; one that was stopped goes on where it stood. */
    @Transactional
    public Webhook change(Account account, UUID id, WebhookDraft wanted) {
        WebhookEntity entity = managed(account, id);
        String before = entity.url;
        rules.fill(account, entity, wanted);
        enable(entity, wanted.enabled());
        if (!entity.url.equals(before)) {
            entity.clearFailures();
        }
        security.done("webhook-changed", account.id(), "webhook " + id + " " + entity.url);
        return entity.webhook(clock.instant());
    }

    private void enable(WebhookEntity entity, @Nullable Boolean enabled) {
        if (Boolean.TRUE.equals(enabled)) {
            entity.stopped = null;
            entity.stoppedAt = null;
            entity.clearFailures();
        } else if (Boolean.FALSE.equals(enabled) && entity.stopped == null) {
            entity.stop("by-hand", clock.instant());
        }
    }

    /**
     * A new secret; the present one signs beside it for a while, so that the receiver can change over without a gap.
     *
     * @param overlap from zero to thirty days, null for a day
     * @throws Fault {@code invalid}
     */
    @Transactional
    public IssuedWebhook rotate(Account account, UUID id, @Nullable Duration overlap) {
        WebhookEntity entity = managed(account, id);
        Duration beside = overlap == null ? OVERLAP : overlap;
        if (beside.isNegative() || beside.compareTo(LONGEST_OVERLAP) > 0) {
            throw WebhookRules.invalid("/overlapHours", "From 0 to " + LONGEST_OVERLAP.toHours() + ".");
        }
        Instant now = clock.instant();
        entity.oldSecret = entity.secret;
        entity.oldSecretUntil = now.plus(beside);
        entity.secret = Signatures.secret();
        security.done("webhook-rotated", account.id(), "webhook " + id);
        return new IssuedWebhook(entity.webhook(now), entity.secret);
    }

    /** Those that the account manages, in the order they were registered. */
    @Transactional
    public List<Webhook> list(Account account) {
        Instant now = clock.instant();
        rules.demandManager(account, now);
        return webhooks.listAll(Sort.by("id")).stream()
                .filter(entity -> rules.manages(account, entity, now))
                .map(entity -> entity.webhook(now))
                .toList();
    }

    /** @throws Fault {@code webhook-not-found} */
    @Transactional
    public Webhook get(Account account, UUID id) {
        return managed(account, id).webhook(clock.instant());
    }

    /** Forgets it with its delivery log. */
    @Transactional
    public void remove(Account account, UUID id) {
        webhooks.delete(managed(account, id));
        security.done("webhook-removed", account.id(), "webhook " + id);
    }

    private WebhookEntity managed(Account account, UUID id) {
        return rules.managed(account, id, clock.instant());
    }
}
