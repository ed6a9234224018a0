package dev.colophon.people;

import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens. A person makes their own, an administrator those of clients; nobody makes one by which to act as
 * another person.
 */
@ApplicationScoped
public class TokenService {
    /** How exactly the last use is remembered; a write with every request would be dear. */
    private static final Duration COARSE = Duration.ofMinutes(5);

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final TokenRepository tokens;
    private final ClientService clients;
    private final Accounts accounts;
    private final StrongSignInService strong;
    private final SecurityLogService log;
    private final LedgerService ledger;
    private final PeopleSettings settings;
    private final Clock clock;

    TokenService(
            TokenRepository tokens,
            ClientService clients,
            Accounts accounts,
            StrongSignInService strong,
            SecurityLogService log,
            LedgerService ledger,
            PeopleSettings settings,
            Clock clock) {
        this.tokens = tokens;
        this.clients = clients;
        this.accounts = accounts;
        this.strong = strong;
        this.log = log;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who a token speaks for.
     *
     * @param until when it ends by itself; null where it does not
     */
    public record Accepted(Account account, @Nullable Instant until) {}

    /** Who a token speaks for now; empty for one unknown, expired, revoked, or of a disabled account. */
    @Transactional
    public Optional<Accepted> opened(String secret) {
        Instant now = clock.instant();
        return tokens.findByHash(Secrets.hash(secret))
                .filter(token -> token.opensAt(now))
                .map(token -> used(token, now))
                .flatMap(token -> accounts.of(token).map(account -> new Accepted(account, token.expiresAt)));
    }

    /** The same without the end. */
    @Transactional
    public Optional<Account> accept(String secret) {
        return opened(secret).map(Accepted::account);
    }

    private static TokenEntity used(TokenEntity token, Instant now) {
        if (token.lastUsedAt == null || now.isAfter(token.lastUsedAt.plus(COARSE))) {
            token.lastUsedAt = now;
        }
        return token;
    }

    /**
     * Issues a token; its secret can never be read again.
     *
     * @param until when the token that asks ends by itself, and one's own token made by it at the latest; null where it
     *     does not, or a browser asks
     * @throws Fault {@code stronger-sign-in}, {@code not-a-person}, {@code invalid}
     */
    @Transactional
    public IssuedToken issue(Account account, TokenDraft wanted, @Nullable Instant until) {
        strong.demand(account);
        TokenEntity entity = new TokenEntity();
        if (wanted.client() == null) {
            ownToken(account, entity, wanted);
        } else {
            clientToken(clients.get(account, wanted.client()), entity, wanted);
        }
        entity.expiresAt = wanted.client() == null ? earlier(wanted.expiresAt(), until) : wanted.expiresAt();
        return issued(account, entity, "token-issued");
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /**
     * Issues a token that opens the same, and lets the present one open beside it for a while, so that whoever uses it can
     * change over without a gap.
     *
     * @param overlap from zero to thirty days, null for the service's own
     * @param until as in {@link #issue}
     * @throws Fault {@code token-ended} for one revoked or expired, {@code stronger-sign-in}, {@code invalid}
     */
    @Transactional
    public IssuedToken rotate(Account account, UUID id, @Nullable Duration overlap, @Nullable Instant until) {
        strong.demand(account);
        TokenEntity entity = tokens.findById(get(account, id).id());
        Instant now = clock.instant();
        if (!entity.opensAt(now)) {
            throw Fault.of(Fault.Kind.CONFLICT, "token-ended", "The token opens nothing any more. Issue another one.");
        }
        Duration beside = overlap == null ? settings.tokenOverlap() : overlap;
        new Complaints()
                .unless(
                        !beside.isNegative() && beside.compareTo(LONGEST_OVERLAP) <= 0,
                        "/overlapHours",
                        "From 0 to " + LONGEST_OVERLAP.toHours() + ".")
                .raise();
        TokenEntity next = entity.again();
        Instant as = entity.expiresAt == null ? null : now.plus(Duration.between(entity.createdAt, entity.expiresAt));
        next.expiresAt = entity.person == null ? as : earlier(as, until);
        IssuedToken issued = issued(account, next, "token-rotated");
        Instant end = now.plus(beside);
        entity.expiresAt = entity.expiresAt == null || end.isBefore(entity.expiresAt) ? end : entity.expiresAt;
        entity.successor = next.id;
        return issued;
    }

    private IssuedToken issued(Account account, TokenEntity entity, String code) {
        String secret = Secrets.next();
        entity.id = ledger.uuidV7();
        entity.hash = Secrets.hash(secret);
        entity.createdAt = clock.instant();
        entity.createdBy = account.id();
        tokens.persist(entity);
        log.done(code, account.id(), "token " + entity.id);
        return new IssuedToken(entity.token(), secret);
    }

    /**
     * The account's own tokens and, for an administrator, those of the clients administered: of them those that reach no
     * further than this sign-in does, so that a narrow token learns nothing from a wider one and never becomes it.
     */
    @Transactional
    public List<Token> list(Account account) {
        List<UUID> administered = clients.list(account).stream().map(Client::id).toList();
        return tokens.listAll(Sort.by("id")).stream()
                .filter(token -> account.id().equals(token.person)
                        || account.id().equals(token.client)
                        || (token.client != null && administered.contains(token.client)))
                .filter(token -> isWithin(account, token))
                .map(TokenEntity::token)
                .toList();
    }

    private static boolean isWithin(Account account, TokenEntity token) {
        return Lists.of(token.desks).stream().allMatch(account::reaches)
                && (account.isPerson()
                        || account.scopes().stream()
                                .map(Scope::code)
                                .collect(Collectors.toSet())
                                .containsAll(Lists.of(token.scopes)));
    }

    /** One of the tokens listed. */
    @Transactional
    public Token get(Account account, UUID id) {
        return list(account).stream()
                .filter(token -> token.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rights.noSuch("token"));
    }

    /** Revokes one of the tokens listed: from now on it opens nothing. */
    @Transactional
    public void revoke(Account account, UUID id) {
        TokenEntity entity = tokens.findById(get(account, id).id());
        if (entity.revokedAt == null) {
            entity.revokedAt = clock.instant();
            log.done("token-revoked", account.id(), "token " + id);
        }
    }

    private void ownToken(Account account, TokenEntity entity, TokenDraft wanted) {
        if (!account.isPerson()) {
            throw Fault.of(Fault.Kind.FORBIDDEN, "not-a-person", "A client's tokens are made by an administrator.");
        }
        Instant now = clock.instant();
        Complaints complaints = checked(entity, wanted);
        complaints.unless(wanted.scopes() == null, "/scopes", "A person's token has none: roles decide.");
        for (int n = 0; n < wanted.desks().size(); n++) {
            String desk = wanted.desks().get(n);
            boolean reached = desk.equals(Account.EVERY_DESK) ? account.reaches(desk) : account.sees(desk, now);
            complaints.unless(reached, "/desks/" + n, "There is no such desk.");
        }
        complaints.raise();
        entity.person = account.id();
        entity.scopes = "";
    }

    private void clientToken(Client client, TokenEntity entity, TokenDraft wanted) {
        Complaints complaints = checked(entity, wanted);
        List<String> scopes = Objects.requireNonNullElse(wanted.scopes(), client.scopes());
        complaints.unless(client.scopes().containsAll(scopes), "/scopes", "The client does not have all of these.");
        boolean everywhere = client.desks().contains(Account.EVERY_DESK);
        complaints.unless(
                everywhere || client.desks().containsAll(wanted.desks()),
                "/desks",
                "The client does not have all of these.");
        complaints.raise();
        entity.client = client.id();
        entity.scopes = Lists.column(scopes);
    }

    private Complaints checked(TokenEntity entity, TokenDraft wanted) {
        Complaints complaints = new Complaints();
        entity.label = complaints.text("/label", wanted.label(), 120);
        entity.desks = Lists.column(wanted.desks());
        return complaints
                .unless(!wanted.desks().isEmpty(), "/desks", "Name at least one desk, or *.")
                .unless(
                        wanted.expiresAt() == null || clock.instant().isBefore(wanted.expiresAt()),
                        "/expiresAt",
                        "This is past.");
    }
}
