package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.act.Act;
import dev.colophon.act.Chains;
import dev.colophon.act.Recorded;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.LedgerService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of an identity provider's word; {@code KeycloakSignIn} has a real one say it. */
@QuarkusTest
class FederationServiceTest {
    private static final String ISSUER = "https://id.harbour.example/";

    @Inject
    FederationService federation;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    DeskService desks;

    @Inject
    LedgerService ledger;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void whom_nobody_knows_is_enrolled_with_the_roles_of_their_groups() {
        Account account = signIn(identity("reviewers"));
        assertThat(account.roles())
                .containsExactly(
                        new Act.Grant("city", "editor", null, null), new Act.Grant("city", "reviewer", null, null));
        assertThat(account.languages()).containsExactly("ko");
        assertThat(account.amr()).containsExactly("oidc", "pwd", "otp");
        assertThat(signIn(identity("reviewers")).id()).isEqualTo(account.id());
        assertThat(events(account.id())).hasSize(1);
    }

    @Test
    void what_the_groups_stand_for_now_counts_and_is_on_record_and_a_deputy_stays() {
        Account account = signIn(identity("reviewers"));
        Act.Grant deputy = new Act.Grant("city", "chief", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        people.change(
                service(),
                account.id(),
                new PersonDraft("Kit Moran", account.email(), List.of("ko"), List.of(deputy), false));
        assertThat(signIn(identity("editors")).roles())
                .containsExactly(new Act.Grant("city", "editor", null, null), deputy);
        assertThat(events(account.id())).hasSize(3);
    }

    @Test
    void without_a_group_that_has_a_role_nobody_is_let_in_and_the_role_is_gone() {
        assertThatThrownBy(() -> federation.signIn(identity("strangers")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("identity-without-role"));
        Account account = signIn(identity("editors"));
        assertThatThrownBy(() -> federation.signIn(identity("strangers"))).isInstanceOf(Fault.class);
        assertThat(people.get(service(), account.id()).roles()).isEmpty();
    }

    @Test
    void a_role_that_takes_more_than_a_password_counts_when_the_provider_vouches_for_a_second_factor() {
        if (desks.list(service()).stream().noneMatch(desk -> desk.id().equals("vault"))) {
            desks.create(service(), new Desk("vault", "harbour-english", null));
        }
        Act.Grant chief = new Act.Grant("vault", "chief", Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));
        Account account = signIn(identity("editors"));
        people.change(
                service(),
                account.id(),
                new PersonDraft("Kit Moran", account.email(), List.of("ko"), List.of(chief), false));
        assertThat(signIn(identity("editors")).roles())
                .as("pwd, otp is what it may mean")
                .doesNotContain(chief);
        FederatedIdentity vouched = new FederatedIdentity(
                ISSUER, subject, "Kit Moran", account.email(), List.of("editors"), null, List.of("pwd", "mfa"));
        assertThat(signIn(vouched).roles()).contains(chief);
    }

    @Test
    void an_address_never_says_who_somebody_is() {
        String taken = people.list(service()).stream()
                .map(Person::email)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        FederatedIdentity thief =
                new FederatedIdentity(ISSUER, subject, "Mallory", taken, List.of("editors"), null, List.of());
        assertThatThrownBy(() -> federation.signIn(thief))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("person-exists"));
        FederatedIdentity elsewhere = new FederatedIdentity(
                "https://other.example/",
                subject,
                "Mallory",
                UUID.randomUUID() + "@mallory.example",
                List.of("editors"),
                null,
                List.of());
        assertThat(signIn(elsewhere).id())
                .isNotEqualTo(signIn(identity("editors")).id());
    }

    private FederatedIdentity identity(String group) {
        return new FederatedIdentity(
                ISSUER,
                subject,
                "Kit Moran",
                subject + "@harbour.example",
                List.of("everybody", group),
                List.of("ko"),
                List.of("pwd", "otp", "x\nforged"));
    }

    private Account signIn(FederatedIdentity identity) {
        return sessions.resume(federation.signIn(identity)).orElseThrow().account();
    }

    private Account service() {
        return Account.service(ledger.service().ref());
    }

    private List<Recorded> events(UUID person) {
        return ledger.chain(Chains.SERVICE).stream()
                .filter(recorded -> person.equals(of(recorded.act())))
                .toList();
    }

    private static @Nullable UUID of(Act act) {
        if (act instanceof Act.PersonEnrolled enrolled) {
            return enrolled.person();
        }
        return act instanceof Act.PersonChanged changed ? changed.person() : null;
    }
}
