package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The demo's tokens are in the documentation: on the same database without demo mode they open nothing. */
@QuarkusTest
class DemoTokenTest {
    @Inject
    TokenRepository tokens;

    @Inject
    PersonRepository persons;

    @Inject
    ClientRepository clients;

    @Inject
    Accounts accounts;

    @Inject
    Names names;

    @Inject
    StrongSignInService strong;

    @Test
    void a_demo_token_opens_nothing_in_production() {
        Accounts production = new Accounts(persons, clients, names, strong, false);
        for (String secret :
                List.of("demo-admin", "demo-chief", "demo-reviewer", "demo-editor", "demo-auditor", "demo-publisher")) {
            QuarkusTransaction.requiringNew().run(() -> {
                TokenEntity token = tokens.findByHash(Secrets.hash(secret)).orElseThrow();
                assertThat(accounts.of(token)).as("in the demo: " + secret).isPresent();
                assertThat(production.of(token)).as("in production: " + secret).isEmpty();
            });
        }
    }

    @Test
    void nor_does_whoever_the_demo_enrolled() {
        Accounts production = new Accounts(persons, clients, names, strong, false);
        QuarkusTransaction.requiringNew().run(() -> {
            PersonEntity chief = persons.findBySignInName("demo-chief").orElseThrow();
            PersonEntity own = new PersonEntity();
            own.id = UUID.randomUUID();
            own.name = chief.name;
            own.languages = "";
            own.demo = persons.isDemo(chief.id);
            assertThat(accounts.of(own)).isPresent();
            assertThat(production.of(own)).isEmpty();
            own.demo = false;
            assertThat(production.of(own)).isPresent();
        });
    }
}
