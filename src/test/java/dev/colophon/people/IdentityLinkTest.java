package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An account is linked by who asked for it, in the session in which they asked, once. */
@QuarkusTest
class IdentityLinkTest {
    private static final String ISSUER = "https://id.harbour.example/";

    @Inject
    IdentityLinkService links;

    @Inject
    LinkIntents intents;

    @Inject
    FederationService federation;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    LedgerService ledger;

    private final FederatedIdentity identity = identity();

    @Test
    void who_asked_is_linked_and_the_identity_signs_them_in_until_they_are_disabled() {
        Person person = enrolled();
        SessionService.Resumed session = session(person);
        links.finish(session, begun(session), identity);
        assertThat(links.isLinked(session.account())).isTrue();
        assertThat(signedIn(identity)).isEqualTo(person.id());

        people.change(service(), person.id(), new PersonDraft("Kit Moran", person.email(), List.of(), List.of(), true));
        assertRefused("identity-refused", () -> federation.signIn(identity));
    }

    @Test
    void what_was_asked_for_is_taken_once_even_where_it_fails() {
        FederatedIdentity taken = identity();
        UUID other = signedIn(taken);
        SessionService.Resumed session = session(enrolled());
        String intent = begun(session);
        assertRefused("identity-taken", () -> links.finish(session, intent, taken));
        assertRefused("link-expired", () -> links.finish(session, intent, identity));
        assertThat(signedIn(taken)).isEqualTo(other);

        String next = begun(session);
        links.finish(session, next, identity);
        assertRefused("link-expired", () -> links.finish(session, next, identity()));
    }

    @Test
    void nobody_else_and_no_other_session_brings_it_back() {
        Person person = enrolled();
        SessionService.Resumed session = session(person);
        SessionService.Resumed later = session(person);
        String intent = begun(session);
        assertRefused("link-expired", () -> links.finish(later, intent, identity));
        assertRefused("link-expired", () -> links.finish(session(enrolled()), intent, identity));
        assertRefused("link-expired", () -> links.finish(session, "", identity));
        assertThat(links.isLinked(session.account())).isFalse();
        links.finish(session, intent, identity);
        assertThat(links.isLinked(session.account())).isTrue();
    }

    @Test
    void asking_anew_ends_what_was_asked_for_before() {
        SessionService.Resumed session = session(enrolled());
        String before = begun(session);
        String now = begun(session);
        assertThat(now).isNotEqualTo(before);
        assertRefused("link-expired", () -> links.finish(session, before, identity));
        links.finish(session, now, identity);
    }

    @Test
    void it_runs_out_and_so_does_the_sign_in_it_was_asked_in() {
        SessionService.Resumed session = session(enrolled());
        String late = begun(session);
        QuarkusTransaction.requiringNew()
                .run(() -> intents.update("expiresAt = ?1 where person = ?2", Instant.now(), id(session)));
        assertRefused("link-expired", () -> links.finish(session, late, identity));

        Instant longAgo = session.since().minus(Duration.ofMinutes(16));
        SessionService.Resumed stale = new SessionService.Resumed(session.account(), longAgo);
        assertRefused("link-expired", () -> links.finish(stale, begun(stale), identity));
        assertThat(links.isLinked(session.account())).isFalse();
    }

    @Test
    void only_its_hash_is_kept() {
        SessionService.Resumed session = session(enrolled());
        String intent = begun(session);
        List<LinkIntentEntity> kept = QuarkusTransaction.requiringNew().call(() -> intents.list("person", id(session)));
        assertThat(kept).singleElement().satisfies(entity -> {
            assertThat(entity.hash).isNotEqualTo(intent).isEqualTo(Secrets.hash(intent));
            assertThat(entity.expiresAt).isBefore(Instant.now().plus(LinkIntents.LIFE));
        });
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private String begun(SessionService.Resumed session) {
        return links.begin(session.account(), session.since());
    }

    private SessionService.Resumed session(Person person) {
        String secret = QuarkusTransaction.requiringNew().call(() -> sessions.begin(person.id(), Accounts.PASSWORD));
        return sessions.resume(secret).orElseThrow();
    }

    private UUID signedIn(FederatedIdentity whose) {
        return id(sessions.resume(federation.signIn(whose)).orElseThrow());
    }

    private static UUID id(SessionService.Resumed session) {
        return session.account().id();
    }

    private Person enrolled() {
        return people.enrol(
                service(),
                new PersonDraft("Kit Moran", UUID.randomUUID() + "@harbour.example", List.of(), List.of(), false));
    }

    private static FederatedIdentity identity() {
        String subject = UUID.randomUUID().toString();
        return new FederatedIdentity(
                ISSUER, subject, "Kit Moran", subject + "@harbour.example", List.of("editors"), null, List.of());
    }

    private Account service() {
        return Account.service(ledger.service().ref());
    }
}
