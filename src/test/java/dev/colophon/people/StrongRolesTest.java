package dev.colophon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongRolesTest {
    @Test
    void roles_are_named_by_desk_or_wherever_they_are_held() {
        assertThat(StrongSignInService.demanding(List.of("*:administrator", "city:chief")))
                .containsExactlyInAnyOrder("*:administrator", "city:chief");
        assertThat(StrongSignInService.demanding(List.of("none"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "*:admin", "*", ":chief", "*:Chief", "none", "city chief"})
    void what_names_no_role_keeps_the_service_from_starting(String role) {
        assertThatThrownBy(() -> StrongSignInService.demanding(List.of("*:chief", role)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(role);
    }
}
