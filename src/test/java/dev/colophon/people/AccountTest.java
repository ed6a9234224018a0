package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Test
    void a_chief_may_what_editor_and_reviewer_may_and_no_other_role_implies_another() {
        assertThat(person("chief").holds(DeskRole.EDITOR, "city", NOW)).isTrue();
        assertThat(person("chief").holds(DeskRole.REVIEWER, "city", NOW)).isTrue();
        assertThat(person("chief").holds(DeskRole.ADMINISTRATOR, "city", NOW)).isFalse();
        assertThat(person("chief").holds(DeskRole.AUDITOR, "city", NOW)).isFalse();
        assertThat(person("administrator").holds(DeskRole.REVIEWER, "city", NOW))
                .isFalse();
        assertThat(person("editor").holds(DeskRole.REVIEWER, "city", NOW)).isFalse();
    }

    @Test
    void a_role_counts_at_its_own_desk_only() {
        assertThat(person("editor").holds(DeskRole.EDITOR, "science", NOW)).isFalse();
        assertThat(person("editor").sees("science", NOW)).isFalse();
    }

    @Test
    void a_role_counts_from_its_first_instant_and_no_longer_at_its_last() {
        Act.Grant grant = new Act.Grant("city", "editor", NOW, NOW.plusSeconds(1));
        Account account = person(grant, Set.of("*"));
        assertThat(account.holds(DeskRole.EDITOR, "city", NOW.minusNanos(1_000)))
                .isFalse();
        assertThat(account.holds(DeskRole.EDITOR, "city", NOW)).isTrue();
        assertThat(account.holds(DeskRole.EDITOR, "city", NOW.plusSeconds(1))).isFalse();
        assertThat(account.sees("city", NOW.plusSeconds(1))).isFalse();
    }

    @Test
    void a_token_reaches_no_desk_beyond_its_list() {
        Account account = person(new Act.Grant("*", "editor", null, null), Set.of("city"));
        assertThat(account.holds(DeskRole.EDITOR, "city", NOW)).isTrue();
        assertThat(account.holds(DeskRole.EDITOR, "science", NOW)).isFalse();
        assertThat(account.seen(List.of("city", "science"), NOW)).containsExactly("city");
    }

    @Test
    void the_record_names_the_roles_held_at_the_desk() {
        assertThat(person("chief").actor("city", NOW).roles()).containsExactly("chief");
        assertThat(person("chief").actor("science", NOW).roles()).isEmpty();
        assertThat(person("chief").actor(NOW).roles()).containsExactly("chief");
    }

    @Test
    void a_token_for_one_desk_makes_nobody_an_administrator_by_a_role_at_another() {
        Account elsewhere = person(new Act.Grant("science", "administrator", null, null), Set.of("city"));
        assertThat(elsewhere.holdsAnywhere(DeskRole.ADMINISTRATOR, NOW)).isFalse();
        Account everywhere = person(new Act.Grant("*", "administrator", null, null), Set.of("city"));
        assertThat(everywhere.holdsAnywhere(DeskRole.ADMINISTRATOR, NOW)).isTrue();
    }

    private static Account person(String role) {
        return person(new Act.Grant("city", role, null, null), Set.of(Account.EVERY_DESK));
    }

    private static Account person(Act.Grant grant, Set<String> desks) {
        return new Account(
                new UUID(0, 1),
                Actor.Kind.PERSON,
                "Ines Varga",
                null,
                List.of("ko"),
                List.of(grant),
                Set.of(),
                desks,
                List.of("pwd"));
    }
}
